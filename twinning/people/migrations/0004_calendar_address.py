from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("people", "0003_look_and_shortcuts")]

    operations = [
        migrations.AddField("user", "calendar_number", models.PositiveIntegerField(editable=False, null=True)),
    ]
