from django.urls import path

from . import views

app_name = "guide"
urlpatterns = [
    path("help/", views.help, name="help"),
    path("help/keyboard/", views.keyboard, name="keyboard"),
    path("help/glossary/", views.glossary, name="glossary"),
    path("help/accessibility/", views.accessibility, name="accessibility"),
    path("help/privacy/", views.privacy, name="privacy"),
    path("parts/", views.parts, name="parts"),
]
