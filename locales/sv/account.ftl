### Signing in, settings, devices.

sign-in-title = Logga in
sign-in-how = Skriv koden som du fick av din vägledare. Har du ingen kod? Fråga din vägledare.
sign-in-code = Din kod
