// Stands in the page between tags: no angle brackets, no ampersands, also not in comments.
(function () {
  "use strict";
  var filter = document.getElementById("filter");
  if (filter === null) return;
  var words = document.getElementById("words"), shown = document.getElementById("shown"), waiting = 0;
  var boxes = Array.from(filter.querySelectorAll("input[type=checkbox]"));
  var groups = Array.from(document.querySelectorAll(".group")).map(function (group) {
    return { element: group, rows: Array.from(group.querySelectorAll("tbody tr")) };
  });
  var format = new Intl.NumberFormat(document.documentElement.lang);

  // Officers type without marks: "Dak Lak" finds "Đắk Lắk".
  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/\s+/g, " ");
  }

  function apply() {
    var wanted = plain(words.value).trim(), fitting = 0, all = 0;
    var tones = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
    groups.forEach(function (group) {
      var title = wanted === "" ? "" : plain(group.element.querySelector("h3").textContent), left = 0;
      group.rows.forEach(function (row) {
        var fits = tones.includes(row.dataset.tone);
        if (fits) fits = wanted === "" ? true : title.includes(wanted) ? true : plain(row.textContent).includes(wanted);
        row.hidden = !fits;
        if (fits) left += 1;
      });
      group.element.hidden = left === 0;
      fitting += left;
      all += group.rows.length;
    });
    shown.textContent = shown.dataset.text.replace("{0}", format.format(fitting)).replace("{1}", format.format(all));
  }

  words.addEventListener("input", function () {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 200);
  });
  boxes.forEach(function (box) { box.addEventListener("change", apply); });
  filter.hidden = false;
  apply();
}());
