# Draft: not yet reviewed by a translator.
### Stand-ins for a supervisor.

stand-in-title = Stand-in
stand-in-what = A stand-in sees only this site, and only today. Code and sign-in end by themselves at { $until }. The stand-in’s name stands with everything they mark. What the stand-in marked that day, their phone can send until 12:00 the day after.
stand-in-name = The stand-in’s name
stand-in-make = Make a code for today
stand-in-today = Stand-ins today
stand-in-none = No stand-in today.
stand-in-signed-in = Signed in
stand-in-not-yet = Not signed in yet
stand-in-end = End now
stand-in-ended = The stand-in has ended.
stand-in-for = The code is for
stand-in-until = It can be used until { $until } today.
stand-in-you = You are a stand-in until { $until } today. What you mark before then is saved on this phone. The phone can send it until 12:00 tomorrow.
stand-in-over = Your day as a stand-in has ended. The phone is now sending what you marked yesterday. Keep this page open for a while. You can do this until 12:00 today.
