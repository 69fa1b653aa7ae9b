# Draft: not yet reviewed by a translator.
### Threads: quick answers, what waits on the phone, the phrase book at the desk, and one more member of the staff.

## The thread: both sides.

talk-quick = جواب زود
talk-in-swedish = به سویدنی
talk-original = جواب به زبان اشتراک‌کننده:
talk-as-read = اشتراک‌کننده چنین می‌خواند
talk-written = نوشته شد: { $at }
talk-invited = { $by } از { $name } ({ $role }) دعوت کرده است. از این به بعد { $name } اینجا می‌خواند و جواب می‌دهد.
talk-invited-earlier = { $by } از { $name } ({ $role }) دعوت کرده است. { $name } اینجا می‌خواند و جواب می‌دهد. نوشته‌های سابقه را هم خوانده می‌تواند.
talk-invitation-ended = { $name } دیگر اینجا نمی‌خواند.
talk-also-reads = { $name } ({ $role }) هم اینجا می‌خواند و جواب می‌دهد.
talk-unknown-quick = آن جواب دیگر نیست. جواب دیگری را انتخاب کنید.

## The phone's own list.

talk-unkept-next = تا وقتی پیام فرستاده نشده، این صفحه را بسته نکنید.
talk-refused-other = پیام را گرفته نتوانستیم. آن را تغییر بدهید و دوباره بفرستید.
talk-again = تغییر
talk-dismiss = پاک کردن
talk-api-text = پیام یک متن دارد، حداکثر { $most } حرف.
talk-api-answer = یا text بفرستید یا quick، فقط یکی از این دو.

## The phrase book at the desk.

talk-pick = یک جملۀ آماده را انتخاب کنید
talk-pick-title = جمله‌های آماده برای { $name }
talk-back = به پیام‌ها
talk-phrase = جملۀ آماده
talk-other-phrase = جملۀ دیگری را انتخاب کنید
talk-activity = فعالیت
talk-site = محل
talk-day = روز
talk-time = ساعت
talk-person = شخص
talk-document = کاغذ یا سند
talk-document-how = همان‌طور که می‌نویسید می‌ماند. ترجمه نمی‌شود.
talk-choose = انتخاب کنید
talk-look = ببینید چه قسم می‌شود
talk-not-yet = هنوز فرستاده نشده است. اول آن را بخوانید.
talk-reads = { $name } چنین می‌خواند
talk-change = تغییر

## What is wrong with what was filled in.

talk-unknown-phrase = آن جمله دیگر نیست. جملۀ دیگری را انتخاب کنید.
talk-values = چیزی کم است. کنار خانه‌ها را ببینید.
talk-no-choice = از لیست انتخاب کنید.
talk-no-day = یک روز را انتخاب کنید.
talk-no-time = ساعت را بنویسید.
talk-no-document = بنویسید که چیست.
talk-not-a-day = روز را چنین بنویسید: سال-ماه-روز، مثلاً 2026-11-23.
talk-far-off = این روز بیشتر از یک سال دور است. درست است؟
talk-not-a-time = ساعت را با چهار رقم بنویسید، مثلاً 09:30.

## One more member of the staff.

talk-invite-title = یک نفر دیگر در این گفتگو
talk-invite-whom = کی
talk-invite-how = کسی را که دعوت می‌کنید، از این به بعد اینجا می‌خواند و جواب می‌دهد. اشتراک‌کننده می‌بیند که کیست و شما دعوت کرده‌اید.
talk-invite-earlier = پیام‌های سابقه را هم خوانده می‌تواند
talk-invite = دعوت
talk-invite-done = دعوت انجام شد.
talk-end = ختم دعوت
talk-end-done = دعوت ختم شد.
talk-not-invitable = یک کارمند را از لیست انتخاب کنید.
talk-already-invited = یک نفر پیش از این دعوت شده است. اول آن دعوت را ختم کنید.
talk-threads = دعوت‌ها
talk-no-threads = حالا به هیچ گفتگویی دعوت نشده‌اید.
