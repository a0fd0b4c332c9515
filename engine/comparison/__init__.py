"""The accuracy table: methods compared on chips and on scenes."""
