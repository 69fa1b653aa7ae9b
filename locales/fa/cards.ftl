# Draft: not yet reviewed by a translator.
### Printed cards.

card-title = کارت چاپی
card-none = کارت ندارد.
card-make = ساختن کارت
card-make-again = ساختن کارت جدید
card-end = کارت گم شده است
card-made = کارت آماده است. صفحه را چاپ کنید.
card-ended = کارت دیگر اعتبار ندارد.
card-made-at = تاریخ ساخت: { $at }
card-qr = کد QR روی کارت
card-print-how = صفحه را با دستور چاپ مرورگر روی کاغذ A4 چاپ کنید. بعد کارت را قیچی کنید.
card-class = از کارت می‌شود کپی گرفت. برای همین در لیست نوشته می‌شود که ثبت با کارت بوده است. مشاور هم آن را می‌بیند.
card-lost = اگر کارت گم شد، کارت جدید بسازید. کارت قبلی دیگر اعتبار ندارد.
roll-cards = کارت‌های چاپی
opened-card = برای شما کارت ساخت
