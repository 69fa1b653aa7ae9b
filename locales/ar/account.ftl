# Draft: not yet reviewed by a translator.
### Signing in, settings, devices.

sign-in-title = تسجيل الدخول
sign-in-how = اكتب الرمز الذي حصلت عليه من مرشدك. ليس لديك رمز؟ اسأل مرشدك.
sign-in-code = رمزك
