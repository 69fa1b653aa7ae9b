# Draft: not yet reviewed by a translator.
### What counsellors write all day, to pick and fill; what participants answer with one tap.
### Filled in: $activity its name, $site the place's name, $day a written-out day, $time 09:00, $person a member of staff, $document the name of a paper.

## group: moved
phrase-moved-time = وقت نو برای { $activity }: { $day }، ساعت { $time }. در وقت سابقه نیایید.
phrase-moved-day = روز نو برای { $activity }: { $day }. در همان ساعت همیشگی شروع می‌کنیم.
phrase-starts-earlier = { $activity }، { $day }: این بار پیش‌تر شروع می‌شود. ساعت { $time } بیایید.
phrase-starts-later = { $activity }، { $day }: این بار ناوقت‌تر شروع می‌شود. ساعت { $time } بیایید.
phrase-ends-earlier = { $activity }، { $day }: این بار پیش‌تر ختم می‌شود. ساعت { $time } خانه رفته می‌توانید. وقت رفتن، رفتن خود را ثبت کنید.
phrase-schedule-changed = تقسیم اوقات شما تبدیل شده است. شروع از: { $day }. در اپ «تقسیم اوقات» را ببینید.

## group: cancelled
phrase-cancelled-day = { $activity } لغو شد: { $day }. ضرورت نیست بیایید. این به ضرر شما نیست.
phrase-cancelled-week = { $activity } تمام هفته لغو شد. شروع از: { $day }. ضرورت نیست آن هفته بیایید، و این به ضرر شما نیست.
phrase-cancelled-for-now = { $activity } فعلاً لغو است. شروع از: { $day }. وقتی دوباره شروع کنیم به شما می‌نویسم، و این به ضرر شما نیست.
phrase-closed = { $day } بسته است. محل: { $site }. ضرورت نیست بیایید.
phrase-holiday = { $day } رخصتی عمومی است. ما کار نمی‌کنیم. ضرورت نیست بیایید.

## group: place
phrase-new-place = محل نو برای { $activity }، { $day }: { $site }. یک روز پیش نقشه را در اپ ببینید.
phrase-other-entrance = { $day } از دروازۀ دیگر داخل شوید. محل: { $site }. اگر پیدا نتوانستید، به من بنویسید.

## group: bring
phrase-bring-boots = { $day } موزۀ رابری بیاورید. بیرون گل و آب است.
phrase-work-clothes = { $day } لباسی بپوشید که اگر کثیف شود، پروا ندارد.
phrase-warm-clothes = { $day } هوا سرد است. لباس گرم، کلاه و دستکش بپوشید.
phrase-bring-lunch = { $day } غذا و آب بیاورید. وقفه می‌گیریم و غذا می‌خوریم.
phrase-bring-paper = { $day } این کاغذ را بیاورید: { $document }.
phrase-bring-id = { $day } کارت هویت یا پاسپورت خود را بیاورید. اگر ندارید، به من بنویسید.
phrase-bring-pen = { $day } قلم و کتابچه بیاورید.

## group: missed
phrase-missed-you = { $day } جای شما خالی بود. فعالیت: { $activity }. خیریت است؟ می‌توانید به من بنویسید.
phrase-missed-several-days = چند روز است که شما را ندیده‌ام. خیریت است؟ هر وقت توانستید به من زنگ بزنید یا بنویسید.
phrase-missed-say-why = { $day } شما را ندیدیم. در اپ «آمده نتوانستم» را فشار دهید و دلیل را بگویید. اگر نشد، به من بنویسید.
phrase-came-late = { $day } ناوقت رسیدید. راه یا وقت برای شما مشکل است؟ به من بنویسید، با هم راه حل پیدا می‌کنیم.
phrase-forgot-check-out = { $day } رفتن شما ثبت نشده است. اپ را باز کنید و به سؤال «چه وقت رفتید؟» جواب بدهید.

## group: call
phrase-call-me = لطفاً هر وقت توانستید به من زنگ بزنید. اگر زنگ زده نمی‌توانید، اینجا بنویسید.
phrase-i-call-you = { $day }، ساعت { $time } به شما زنگ می‌زنم. اگر مناسب نیست، به من بنویسید.
phrase-tried-to-call = کوشش کردم به شما زنگ بزنم. هر وقت توانستید به من زنگ بزنید یا بنویسید.
phrase-my-number-new = نمبر تلیفون من نو شده است. نمبر سابقه کار نمی‌کند. اگر می‌خواهید به شما زنگ بزنم، اینجا بنویسید.

## group: meeting
phrase-meeting = { $day }، ساعت { $time } با هم ملاقات داریم. محل: { $site }. اگر آمده نمی‌توانید، به من بنویسید.
phrase-meeting-moved = ملاقات ما وقت نو دارد: { $day }، ساعت { $time }. محل: { $site }.
phrase-meeting-cancelled = ملاقات ما لغو شد: { $day }. ضرورت نیست بیایید. وقت نو را به شما می‌نویسم.
phrase-meeting-by-phone = ملاقات ما تلیفونی است: { $day }. ساعت { $time } به شما زنگ می‌زنم. ضرورت نیست اینجا بیایید.
phrase-meeting-interpreter = در ملاقات ما یک ترجمان می‌باشد: { $day }، ساعت { $time }. برای شما رایگان است. به من بنویسید که به کدام زبان می‌خواهید گپ بزنید.
phrase-start-meeting = به اولین ملاقات خود خوش آمدید: { $day }، ساعت { $time }. محل: { $site }. با هم یک پلان جور می‌کنیم.

## group: document
phrase-document-needed = من به یک کاغذ از شما ضرورت دارم: { $document }. آخرین روز: { $day }. اگر مشکل است، به من بنویسید.
phrase-document-received = تشکر. کاغذ به من رسید: { $document }.
phrase-doctor-certificate = من به تصدیق داکتر شما ضرورت دارم. آخرین روز: { $day }. در بارۀ مریضی اینجا ننویسید.

## group: thanks
phrase-thank-you = تشکر! نوشتۀ شما را خواندم.
phrase-get-well = تشکر که خبر دادید. زود صحت‌یاب شوید!
phrase-well-done = آفرین! هر روز بیشتر یاد می‌گیرید.

## group: other
phrase-new-activity = یک فعالیت نو دارید: { $activity }. شروع: { $day }، ساعت { $time }. محل: { $site }.
phrase-welcome = به { $activity } خوش آمدید! در اپ بخوانید که چه کار کنید. اگر چیزی مشکل است، از من بپرسید.
phrase-first-day = روز اول شما { $day } است. ساعت { $time } بیایید. این شخص به شما کمک می‌کند: { $person }.
phrase-read-instruction = رهنمایی را بخوانید: { $activity }. بعد «فهمیدم» را فشار دهید. اگر نمی‌فهمید، به من بنویسید.
phrase-check-in = وقتی می‌آیید، آمدن خود را با موبایل ثبت کنید. کود روی سکرین است. اگر نشد، از سرپرست بپرسید.
phrase-other-leader = سرپرست شما مریض است. { $day } گروه را { $person } رهنمایی می‌کند. مثل همیشه بیایید.
phrase-please-confirm = لطفاً پیام قبلی من را بخوانید. وقتی خواندید، جواب بدهید: بلی.
phrase-can-you-come = { $day }، ساعت { $time } آمده می‌توانید؟ بلی یا نخیر جواب بدهید.
phrase-no-bus = { $day } بس نمی‌رود. راه دیگری است؟ اگر آمده نمی‌توانید، به من بنویسید.
phrase-report-sick = مریض هستید؟ پیش از شروع، در اپ «آمده نمی‌توانم» را فشار دهید. هر بار همین کار را بکنید.
phrase-answer-later = پیام شما را خواندم. حداکثر تا { $day } جواب می‌دهم.

## The groups' names, for the counsellor who looks for a phrase.
phrase-group-moved = وقت نو
phrase-group-cancelled = لغو شده
phrase-group-place = محل
phrase-group-bring = با خود بیاورید
phrase-group-missed = نیامده یا ناوقت
phrase-group-call = تلیفون
phrase-group-meeting = ملاقات
phrase-group-document = کاغذها
phrase-group-thanks = تشکر و تشویق
phrase-group-other = چیزهای دیگر

## Quick answers of the participant; they stand on small buttons and arrive as messages.
quick-yes = بلی.
quick-no = نخیر.
quick-thank-you = تشکر!
quick-not-understood = نمی‌فهمم.
quick-call-me = لطفاً به من زنگ بزنید.
quick-ill = امروز مریض هستم.
quick-late = ناوقت می‌رسم.
quick-cannot-come = آمده نمی‌توانم.
