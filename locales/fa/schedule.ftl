# Draft: not yet reviewed by a translator.
### The schedule: today, weeks, calendar.

cancelled-closed = محل بسته است.
cancelled-no-leader = سرپرست نیست.
cancelled-weather = هوا خیلی بد است.
cancelled-system = سیستم ما مشکل دارد.
cancelled-other = مجبوریم لغو کنیم.

cancelled = لغو شد
cancelled-no-harm = لازم نیست بیایید. این به ضرر شما نیست.
moved = جابه‌جا شد
moved-from = قبلاً:
day-today = امروز
day-tomorrow = فردا

today-begins-in =
    { $minutes ->
        [one] الان: { $minutes } دقیقهٔ دیگر شروع می‌شود
       *[other] الان: { $minutes } دقیقهٔ دیگر شروع می‌شود
    }
today-begins-at = امروز: ساعت { $start } شروع می‌شود
today-begun = الان: شروع شده است. ساعت { $end } تمام می‌شود.
today-here-now = آمدن شما ثبت شد. ساعت { $end } تمام می‌شود.
today-here-waiting = آمدن خود را ثبت کرده‌اید. سرپرست باید تأیید کند.
today-reported = گفته‌اید که نمی‌توانید بیایید.
today-next-tomorrow = دفعهٔ بعد: فردا
today-next-day = دفعهٔ بعد: { $day }
today-free = امروز چیزی ندارید.
today-done = امروز دیگر چیزی ندارید.
today-nothing-planned = هنوز چیز جدیدی برنامه‌ریزی نشده است. می‌توانید از مشاور خود بپرسید.
today-way = نمایش راه
today-bring = همراه بیاورید:
today-how = اینجا چه کار کنید
today-here = من اینجا هستم
today-leaving = من الان می‌روم
today-cannot-come = نمی‌توانم بیایم
today-absence-change = تغییر آنچه گفته‌اید
today-after = بعد از آن
today-whole-schedule = کل برنامه
today-week = هفتهٔ شما
today-hours-label = ساعت‌های این هفته
today-hours-of = { $done } از { $goal } ساعت در این هفته
today-hours = ساعت‌های این هفته: { $done }
today-attendance = حضور شما

schedule-title = برنامهٔ شما
schedule-this-week = این هفته
schedule-next-week = هفتهٔ بعد
schedule-week = هفتهٔ { $number }
schedule-earlier-days = روزهای قبلی این هفته
schedule-nothing = چیزی برنامه‌ریزی نشده است.
schedule-nothing-more = این هفته دیگر چیزی نیست.
schedule-other-weeks = هفته‌های دیگر
schedule-earlier-weeks = هفته‌های قبل
schedule-later-weeks = هفته‌های بعد
schedule-to-this-week = به این هفته

calendar-title = برنامه در تقویم گوشی
calendar-name = برنامهٔ من
calendar-how = تقویم گوشی می‌تواند برنامهٔ شما را بگیرد. آن وقت تغییرها را هم می‌بینید.
calendar-make = ساختن آدرس
calendar-made = آدرس آماده است. حالا می‌توانید آن را به تقویم اضافه کنید.
calendar-add = اضافه کردن به تقویم
calendar-address = آدرس:
calendar-secret = آدرس را فقط به کسی نشان دهید که به او اعتماد دارید. هر کس آدرس را داشته باشد، می‌تواند برنامهٔ شما را بخواند.
calendar-renew = ساختن آدرس جدید
calendar-renew-hint = می‌خواهید آدرس را عوض کنید؟ آدرس قبلی فوری از کار می‌افتد.
