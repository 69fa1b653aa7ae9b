# Draft: not yet reviewed by a translator.
### Threads: quick answers, what waits on the phone, the phrase book at the desk, and one more member of the staff.

## The thread: both sides.

talk-quick = پاسخ سریع
talk-in-swedish = به سوئدی
talk-original = پاسخ به زبان شرکت‌کننده:
talk-as-read = شرکت‌کننده این را می‌خواند
talk-written = نوشته شد: { $at }
talk-invited = { $by } از { $name } ({ $role }) دعوت کرده است. از این به بعد { $name } اینجا می‌خواند و پاسخ می‌دهد.
talk-invited-earlier = { $by } از { $name } ({ $role }) دعوت کرده است. { $name } اینجا می‌خواند و پاسخ می‌دهد. نوشته‌های قبلی را هم می‌تواند بخواند.
talk-invitation-ended = { $name } دیگر اینجا نمی‌خواند.
talk-also-reads = { $name } ({ $role }) هم اینجا می‌خواند و پاسخ می‌دهد.
talk-unknown-quick = آن پاسخ دیگر نیست. پاسخ دیگری انتخاب کنید.

## The phone's own list.

talk-unkept-next = تا وقتی پیام فرستاده نشده، این صفحه را نبندید.
talk-refused-other = نتوانستیم پیام را بگیریم. آن را تغییر دهید و دوباره بفرستید.
talk-again = تغییر
talk-dismiss = حذف
talk-api-text = پیام یک متن دارد، حداکثر { $most } نویسه.
talk-api-answer = یا text بفرستید یا quick، فقط یکی از این دو.

## The phrase book at the desk.

talk-pick = انتخاب جملهٔ آماده
talk-pick-title = جمله‌های آماده برای { $name }
talk-back = به پیام‌ها
talk-phrase = جملهٔ آماده
talk-other-phrase = انتخاب جملهٔ دیگر
talk-activity = فعالیت
talk-site = محل
talk-day = روز
talk-time = ساعت
talk-person = شخص
talk-document = کاغذ یا مدرک
talk-document-how = همان‌طور که می‌نویسید می‌ماند. ترجمه نمی‌شود.
talk-choose = انتخاب کنید
talk-look = ببینید چطور می‌شود
talk-not-yet = هنوز فرستاده نشده است. اول آن را بخوانید.
talk-reads = { $name } این را می‌خواند
talk-change = تغییر

## What is wrong with what was filled in.

talk-unknown-phrase = آن جمله دیگر نیست. جملهٔ دیگری انتخاب کنید.
talk-values = چیزی کم است. کنار خانه‌ها را ببینید.
talk-no-choice = از لیست انتخاب کنید.
talk-no-day = یک روز انتخاب کنید.
talk-no-time = ساعت را بنویسید.
talk-no-document = بنویسید که چیست.
talk-not-a-day = روز را این‌طور بنویسید: سال-ماه-روز، مثلاً 2026-11-23.
talk-far-off = این روز بیش از یک سال فاصله دارد. درست است؟
talk-not-a-time = ساعت را با چهار رقم بنویسید، مثلاً 09:30.

## One more member of the staff.

talk-invite-title = یک نفر دیگر در این گفتگو
talk-invite-whom = چه کسی
talk-invite-how = کسی که دعوت می‌کنید، از این به بعد اینجا می‌خواند و پاسخ می‌دهد. شرکت‌کننده می‌بیند او کیست و شما دعوت کرده‌اید.
talk-invite-earlier = پیام‌های قبلی را هم می‌تواند بخواند
talk-invite = دعوت
talk-invite-done = دعوت انجام شد.
talk-end = پایان دعوت
talk-end-done = دعوت پایان یافت.
talk-not-invitable = یکی از کارکنان را از لیست انتخاب کنید.
talk-already-invited = یک نفر از قبل دعوت شده است. اول آن دعوت را پایان دهید.
talk-threads = دعوت‌ها
talk-no-threads = الان به هیچ گفتگویی دعوت نشده‌اید.
