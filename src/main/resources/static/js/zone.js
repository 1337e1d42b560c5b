// Tells the server the writer's time zone, so that an entry keeps the date it was written on.
const zone = document.querySelector('input[name="zone"]');
if (zone) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
