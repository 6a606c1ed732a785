"""What a declaration is: frozen values, standard library only."""
