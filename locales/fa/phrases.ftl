# Draft: not yet reviewed by a translator.
### What counsellors write all day, to pick and fill; what participants answer with one tap.
### Filled in: $activity its name, $site the place's name, $day a written-out day, $time 09:00, $person a member of staff, $document the name of a paper.

## group: moved
phrase-moved-time = وقت جدید برای { $activity }: { $day }، ساعت { $time }. در وقت قبلی نیایید.
phrase-moved-day = روز جدید برای { $activity }: { $day }. در همان ساعت همیشگی شروع می‌کنیم.
phrase-starts-earlier = { $activity }، { $day }: این بار زودتر شروع می‌شود. ساعت { $time } بیایید.
phrase-starts-later = { $activity }، { $day }: این بار دیرتر شروع می‌شود. ساعت { $time } بیایید.
phrase-ends-earlier = { $activity }، { $day }: این بار زودتر تمام می‌شود. ساعت { $time } می‌توانید به خانه بروید. وقتی می‌روید، رفتن خود را ثبت کنید.
phrase-schedule-changed = برنامهٔ شما عوض شده است. شروع از: { $day }. در اپ «برنامه» را ببینید.

## group: cancelled
phrase-cancelled-day = { $activity } لغو شد: { $day }. لازم نیست بیایید. این به ضرر شما نیست.
phrase-cancelled-week = { $activity } تمام هفته لغو شد. شروع از: { $day }. لازم نیست آن هفته بیایید، و این به ضرر شما نیست.
phrase-cancelled-for-now = { $activity } فعلاً لغو است. شروع از: { $day }. وقتی دوباره شروع کنیم برای شما می‌نویسم، و این به ضرر شما نیست.
phrase-closed = { $day } تعطیل است. محل: { $site }. لازم نیست بیایید.
phrase-holiday = { $day } تعطیل رسمی است. ما کار نمی‌کنیم. لازم نیست بیایید.

## group: place
phrase-new-place = محل جدید برای { $activity }، { $day }: { $site }. روز قبل نقشه را در اپ ببینید.
phrase-other-entrance = { $day } از در دیگر وارد شوید. محل: { $site }. اگر پیدا نکردید، برای من بنویسید.

## group: bring
phrase-bring-boots = { $day } چکمه بیاورید. بیرون خیس است.
phrase-work-clothes = { $day } لباسی بپوشید که اگر کثیف شود، اشکالی ندارد.
phrase-warm-clothes = { $day } هوا سرد است. لباس گرم، کلاه و دستکش بپوشید.
phrase-bring-lunch = { $day } غذا و آب بیاورید. استراحت می‌کنیم و غذا می‌خوریم.
phrase-bring-paper = { $day } این کاغذ را بیاورید: { $document }.
phrase-bring-id = { $day } کارت شناسایی یا گذرنامهٔ خود را بیاورید. اگر ندارید، برای من بنویسید.
phrase-bring-pen = { $day } خودکار و دفتر بیاورید.

## group: missed
phrase-missed-you = { $day } جای شما خالی بود. فعالیت: { $activity }. حالتان خوب است؟ می‌توانید برای من بنویسید.
phrase-missed-several-days = چند روز است شما را ندیده‌ام. حالتان خوب است؟ هر وقت توانستید به من زنگ بزنید یا بنویسید.
phrase-missed-say-why = { $day } شما را ندیدیم. در اپ «نتوانستم بیایم» را بزنید و دلیل را بگویید. اگر نشد، برای من بنویسید.
phrase-came-late = { $day } دیر رسیدید. راه یا وقت برای شما سخت است؟ برای من بنویسید، با هم راه حلی پیدا می‌کنیم.
phrase-forgot-check-out = { $day } رفتن شما ثبت نشده است. اپ را باز کنید و به سؤال «چه ساعتی رفتید؟» جواب دهید.

## group: call
phrase-call-me = لطفاً هر وقت توانستید به من زنگ بزنید. اگر نمی‌توانید زنگ بزنید، اینجا بنویسید.
phrase-i-call-you = { $day }، ساعت { $time } به شما زنگ می‌زنم. اگر مناسب نیست، برای من بنویسید.
phrase-tried-to-call = سعی کردم به شما زنگ بزنم. هر وقت توانستید به من زنگ بزنید یا بنویسید.
phrase-my-number-new = شمارهٔ تلفن من عوض شده است. شمارهٔ قبلی کار نمی‌کند. اگر می‌خواهید به شما زنگ بزنم، اینجا بنویسید.

## group: meeting
phrase-meeting = { $day }، ساعت { $time } با هم جلسه داریم. محل: { $site }. اگر نمی‌توانید بیایید، برای من بنویسید.
phrase-meeting-moved = جلسهٔ ما وقت جدید دارد: { $day }، ساعت { $time }. محل: { $site }.
phrase-meeting-cancelled = جلسهٔ ما لغو شد: { $day }. لازم نیست بیایید. وقت جدید را برای شما می‌نویسم.
phrase-meeting-by-phone = جلسهٔ ما تلفنی است: { $day }. ساعت { $time } به شما زنگ می‌زنم. لازم نیست اینجا بیایید.
phrase-meeting-interpreter = در جلسهٔ ما یک مترجم حضور دارد: { $day }، ساعت { $time }. برای شما رایگان است. برای من بنویسید به چه زبانی می‌خواهید صحبت کنید.
phrase-start-meeting = به اولین جلسهٔ خود خوش آمدید: { $day }، ساعت { $time }. محل: { $site }. با هم برای آیندهٔ شما برنامه‌ای می‌سازیم.

## group: document
phrase-document-needed = من یک کاغذ از شما لازم دارم: { $document }. آخرین روز: { $day }. اگر سخت است، برای من بنویسید.
phrase-document-received = ممنون. کاغذ به دستم رسید: { $document }.
phrase-doctor-certificate = من گواهی پزشک شما را لازم دارم. آخرین روز: { $day }. دربارهٔ بیماری اینجا ننویسید.

## group: thanks
phrase-thank-you = ممنون! نوشتهٔ شما را خواندم.
phrase-get-well = ممنون که خبر دادید. امیدوارم زود خوب شوید!
phrase-well-done = آفرین! هر روز بیشتر یاد می‌گیرید.

## group: other
phrase-new-activity = یک فعالیت جدید دارید: { $activity }. شروع: { $day }، ساعت { $time }. محل: { $site }.
phrase-welcome = به { $activity } خوش آمدید! در اپ بخوانید چه کار کنید. اگر چیزی سخت است، از من بپرسید.
phrase-first-day = روز اول شما { $day } است. ساعت { $time } بیایید. این شخص به شما کمک می‌کند: { $person }.
phrase-read-instruction = راهنما را بخوانید: { $activity }. بعد «فهمیدم» را بزنید. اگر نمی‌فهمید، برای من بنویسید.
phrase-check-in = وقتی می‌آیید، آمدن خود را با گوشی ثبت کنید. کد روی نمایشگر است. اگر نشد، از سرپرست بپرسید.
phrase-other-leader = سرپرست شما بیمار است. { $day } سرپرست گروه { $person } است. مثل همیشه بیایید.
phrase-please-confirm = لطفاً پیام قبلی من را بخوانید. وقتی خواندید، جواب دهید: بله.
phrase-can-you-come = { $day }، ساعت { $time } می‌توانید بیایید؟ بله یا نه جواب دهید.
phrase-no-bus = { $day } اتوبوس نمی‌رود. راه دیگری هست؟ اگر نمی‌توانید بیایید، برای من بنویسید.
phrase-report-sick = بیمار هستید؟ پیش از شروع، در اپ «نمی‌توانم بیایم» را بزنید. هر بار همین کار را بکنید.
phrase-answer-later = پیام شما را خواندم. حداکثر تا { $day } جواب می‌دهم.

## The groups' names, for the counsellor who looks for a phrase.
phrase-group-moved = وقت جدید
phrase-group-cancelled = لغو شده
phrase-group-place = محل
phrase-group-bring = همراه بیاورید
phrase-group-missed = غایب یا دیر
phrase-group-call = تلفن
phrase-group-meeting = جلسه
phrase-group-document = کاغذها
phrase-group-thanks = تشکر و تشویق
phrase-group-other = چیزهای دیگر

## Quick answers of the participant; they stand on small buttons and arrive as messages.
quick-yes = بله.
quick-no = نه.
quick-thank-you = ممنون!
quick-not-understood = نمی‌فهمم.
quick-call-me = لطفاً به من زنگ بزنید.
quick-ill = امروز بیمار هستم.
quick-late = دیر می‌رسم.
quick-cannot-come = نمی‌توانم بیایم.
