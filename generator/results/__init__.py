"""What the results files hold: a season and its meetings, as frozen values."""
