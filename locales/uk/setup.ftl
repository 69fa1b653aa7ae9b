# Draft: not yet reviewed by a translator.
### The municipality's page.

setup-saved = Збережено.
setup-programme = Програма
setup-participants = Учасники
setup-activities = Активності
setup-occasions = Заняття на найближчі 7 днів
setup-staff = Працівники
setup-name = Ім’я
setup-role = Роль
setup-devices = Пристрої з входом
setup-invite = Запросити
setup-unassigned = Учасники без куратора
setup-unassigned-what = У них немає куратора, який може їх запросити. Це можете зробити ви.
setup-sites = Місця
setup-nobody-leads = Тут немає керівника.
setup-take-off = Прибрати звідси
setup-add-supervisor = Додати керівника
setup-add = Додати
setup-new-staff = Новий працівник
setup-name-empty = Напишіть ім’я.
setup-name-too-long = Ім’я задовге. Найбільше знаків: { $most }.
setup-name-unseen = В імені є знаки, яких не видно. Наберіть його вручну.
setup-role-unknown = Виберіть роль зі списку.
setup-not-supervisor = Не вдалося. Ця людина не керівник, або цього місця вже немає.
setup-screens = Екрани
setup-screens-none = Не підключено жодного екрана. Керівник підключає екран на своєму місці.
