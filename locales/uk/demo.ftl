# Draft: not yet reviewed by a translator.
### The demonstration's first page.

demo-title = Спробуйте Steg
demo-invented = Це демонстрація. Усі люди й адреси вигадані.
demo-how = Виберіть, ким ви хочете бути. Ви побачите застосунок так, як його бачить ця людина.
demo-languages = Мова цієї сторінки
demo-participants = Учасники
demo-about-participants = Бачать свій розклад, відмічаються, читають, що робити, і пишуть своєму куратору.
demo-counsellors = Куратори
demo-about-counsellors = Підтримують своїх учасників і пишуть їм.
demo-supervisors = Керівники
demo-about-supervisors = Ведуть заняття на місці й бачать, хто приходить.
demo-caseworkers = Соціальні працівники
demo-about-caseworkers = Роблять замовлення і читають звіти за місяць.
demo-administrators = Адміністратор
demo-about-administrators = Налаштовує місця, активності та працівників комуни.
demo-language = Мова застосунку:
demo-level-very-easy = Шведські тексти: дуже прості
demo-level-easy = Шведські тексти: прості
demo-level-ordinary = Шведські тексти: звичайні
demo-stage = Етап програми: { $name }
demo-more =
    { $count ->
        [one] Є ще { $count } людина. Тут її не показано.
        [few] Є ще { $count } людини. Тут їх не показано.
        [many] Є ще { $count } людей. Тут їх не показано.
       *[other] Є ще { $count } людини. Тут їх не показано.
    }
