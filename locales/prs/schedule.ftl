# Draft: not yet reviewed by a translator.
### The schedule: today, weeks, calendar.

cancelled-closed = محل بسته است.
cancelled-no-leader = سرپرست نیست.
cancelled-weather = هوا بسیار خراب است.
cancelled-system = سیستم ما مشکل دارد.
cancelled-other = مجبور هستیم لغو کنیم.

cancelled = لغو شد
cancelled-no-harm = ضرورت نیست بیایید. این به ضرر شما نیست.
moved = تغییر کرد
moved-from = پیش از این:
day-today = امروز
day-tomorrow = فردا

today-begins-in =
    { $minutes ->
        [one] حالا: { $minutes } دقیقه بعد شروع می‌شود
       *[other] حالا: { $minutes } دقیقه بعد شروع می‌شود
    }
today-begins-at = امروز: ساعت { $start } شروع می‌شود
today-begun = حالا: شروع شده است. ساعت { $end } ختم می‌شود.
today-here-now = آمدن شما ثبت شد. ساعت { $end } ختم می‌شود.
today-here-waiting = آمدن خود را ثبت کرده‌اید. سرپرست باید تأیید کند.
today-reported = گفته‌اید که آمده نمی‌توانید.
today-next-tomorrow = دفعۀ بعد: فردا
today-next-day = دفعۀ بعد: { $day }
today-free = امروز چیزی ندارید.
today-done = امروز دیگر چیزی ندارید.
today-nothing-planned = هنوز چیز نو پلان نشده است. می‌توانید از مشاور خود بپرسید.
today-way = نشان دادن راه
today-bring = با خود بیاورید:
today-how = اینجا چه کار کنید
today-here = من اینجا هستم
today-leaving = من حالا می‌روم
today-cannot-come = آمده نمی‌توانم
today-absence-change = تغییر آنچه گفته‌اید
today-after = بعد از آن
today-whole-schedule = تمام تقسیم اوقات
today-week = هفتۀ شما
today-hours-label = ساعت‌های این هفته
today-hours-of = { $done } از { $goal } ساعت در این هفته
today-hours = ساعت‌های این هفته: { $done }
today-attendance = حاضری شما

schedule-title = تقسیم اوقات شما
schedule-this-week = این هفته
schedule-next-week = هفتۀ بعد
schedule-week = هفتۀ { $number }
schedule-earlier-days = روزهای قبلی این هفته
schedule-nothing = چیزی پلان نشده است.
schedule-nothing-more = این هفته دیگر چیزی نیست.
schedule-other-weeks = هفته‌های دیگر
schedule-earlier-weeks = هفته‌های پیش
schedule-later-weeks = هفته‌های بعد
schedule-to-this-week = به این هفته

calendar-title = تقسیم اوقات در تقویم موبایل
calendar-name = تقسیم اوقات من
calendar-how = تقویم موبایل می‌تواند تقسیم اوقات شما را بگیرد. بعد تغییرها را هم می‌بینید.
calendar-make = ساختن آدرس
calendar-made = آدرس آماده است. حالا می‌توانید آن را به تقویم اضافه کنید.
calendar-add = اضافه کردن به تقویم
calendar-address = آدرس:
calendar-secret = آدرس را فقط به کسی نشان بدهید که بالایش اعتماد دارید. هر کس آدرس را داشته باشد، تقسیم اوقات شما را خوانده می‌تواند.
calendar-renew = ساختن آدرس نو
calendar-renew-hint = می‌خواهید آدرس را تبدیل کنید؟ آدرس قبلی فوراً از کار می‌افتد.
