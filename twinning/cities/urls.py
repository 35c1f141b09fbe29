from django.urls import path

from . import views

app_name = "cities"
urlpatterns = [
    path("cities/", views.search, name="search"),
    path("cities/add/", views.add_city, name="add_city"),
    path("cities/<int:city_id>/", views.city, name="city"),
    path("cities/<int:city_id>/correct/", views.correct_city, name="correct_city"),
]
