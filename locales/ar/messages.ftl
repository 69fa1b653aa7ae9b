# Draft: not yet reviewed by a translator.
### Messages between a participant and her counsellor.

messages-title = الرسائل
messages-none = لا توجد رسائل بعد.
messages-you = أنت
messages-new = جديدة
messages-read = قُرئت { $at }
messages-not-read = لم تُقرأ بعد
messages-older = عرض الرسائل الأقدم
messages-newest = إلى أحدث رسالة
messages-write = رسالة إلى { $name }
messages-who-reads = كل ما تكتبه هنا يصل إلى { $name }. إذا تغيّر المرشد، يمكن للمرشد الجديد قراءته أيضاً. يمكنك الكتابة بأي لغة.
messages-no-counsellor = ليس لك مرشد في التطبيق بعد. اسأل المشرف في مكان نشاطك: مع من أتحدث؟
messages-sent = تم إرسال رسالتك.
messages-not-sent = لم يتم إرسال الرسالة.
messages-to-the-fault = ما هو الخطأ؟
messages-draft = هذا نص كتبته من قبل. هو محفوظ في هذا الهاتف. لم يتم إرساله بعد.
messages-opened = رسائلك
messages-text-empty = اكتب شيئاً أولاً.
messages-text-too-long =
    { $by ->
        [zero] النص طويل. اجعله أقصر.
        [one] النص أطول بحرف واحد. اجعله أقصر.
        [two] النص أطول بحرفين. اجعله أقصر.
        [few] النص أطول بمقدار { $by } أحرف. اجعله أقصر.
        [many] النص أطول بمقدار { $by } حرفاً. اجعله أقصر.
       *[other] النص أطول بمقدار { $by } حرف. اجعله أقصر.
    }

## The counsellor's desk.

messages-all-threads = كل الرسائل
messages-person = صفحة المشارك
messages-no-participants = لا يوجد مشاركون لديك بعد.
messages-several = رسالة إلى عدة أشخاص
messages-several-how = يصل النص إلى كل شخص كرسالة خاصة. لا أحد يرى من استلمه غيره.
messages-text = الرسالة
messages-language = لغة النص
messages-nobody = اختر مشاركاً واحداً على الأقل.
messages-language-unknown = اختر لغة من القائمة.
