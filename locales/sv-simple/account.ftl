# Draft: not yet reviewed by a translator.
### Signing in, settings, devices.

sign-in-title = Logga in
sign-in-how = Skriv din kod. Du får koden av din vägledare.
sign-in-code = Din kod
