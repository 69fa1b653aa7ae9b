# Draft: not yet reviewed by a translator.

### Being told that there is something new.

notify-title = Notifications
notify-what = We can tell you when you have a new message. You choose how.
notify-only = It says only that you have a new message. It does not say from whom, or about what.
notify-night = It is quiet between { $from } and { $until }. You get to know in the morning.
notify-nothing = This municipality sends no notifications. Look in the app now and then.
notify-is-on = On
notify-is-off = Off
notify-unconfirmed = Not confirmed yet
notify-on = It is on now.
notify-off = It is off now.
notify-code-sent = We have sent a code. Type it below.

## This device.

notify-push-title = On this phone or computer
notify-push-elsewhere = It is on in another phone or computer.
notify-push-denied = You said no to notifications in the browser. Change it in the browser's settings.
notify-push-unsupported = This browser cannot show notifications. On an iPhone: put the app on your home screen first, and open it there.
notify-push-failed = It could not be turned on. Try again when you have a good network.
notify-push-scripts = To turn it on the browser needs JavaScript.
notify-turn-on = Turn on
notify-turn-off = Turn off

## E-mail and text messages.

notify-email = E-mail
notify-email-label = Your e-mail address
notify-email-hint = We use it for this only. You can remove it whenever you want.
notify-sms = Text message
notify-sms-label = Your mobile number
notify-sms-hint = We use it for this only. You can remove it whenever you want.
notify-send-code = Send a code
notify-code = The code
notify-code-where = Six digits. Look in your e-mail or your text messages.
notify-confirm = Confirm
notify-remove = Remove and turn off
notify-other = Remove and start again
notify-no-email = This is not an e-mail address. It looks like name@example.se.
notify-no-phone = This is not a telephone number. Write it like 070-123 45 67.
notify-wrong-code = The code is wrong. Look once more.
notify-code-ended = The code no longer works. Remove the address and send a new code.
notify-not-sent = We could not send anything there. Check the address and try again.

## Asked under a thread, once somebody has written.

notify-ask = Do you want to know when you get a message?
notify-choose = Choose how
notify-decline = No, thank you

## What is sent. It says nothing of whom, what or where.

notify-news = You have a new message.
notify-your-code = Your code: { $code }

## For the counsellor: was she told of what she has not read?

notify-reached = Was the participant told?
notify-push = phone
notify-waiting = Will be told soon
notify-told = Was told: { $ways }
notify-no-way = Has chosen no notifications
notify-not-reached = Not reached by any way. Call.
