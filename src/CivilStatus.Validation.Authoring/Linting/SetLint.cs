using System.Globalization;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation.Sets;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules.Sets;

namespace CivilStatus.Validation.Authoring.Linting;

/// <summary>Sets that no entries would ever be put beside each other by, or not in the way the rule looks at them.</summary>
internal static class SetLint
{
    public static void Rule(RuleFile file, DiagnosticBag bag)
    {
        if (file.Rule.Set is not { } shape) return;
        bool isOne = shape.Kind is SetKind.Next or SetKind.Group;
        if (isOne && shape.Keys.Length != 1)
            Wrong("keys", "next và group có đúng một khóa.", "next and group have exactly one key.", "Ghi một khóa; lựa chọn khác viết sau dấu |.", "Write one key; alternatives stand behind |.");
        if (shape.Kind == SetKind.Next && shape.Order.IsEmpty)
            Wrong("order", "next cần thứ tự.", "next needs an order.", "Ghi order, như number(entry.number).", "Write order, such as number(entry.number).");
        if (shape.Kind == SetKind.Group != shape.Value is not null)
            Wrong("value", "value chỉ dùng, và phải dùng, với group.", "value belongs to group, and to it always.", "Ghi mục ngày được đếm, như entry.date.", "Name the date field that is counted, such as entry.date.");
        if (shape.Value is { } value && file.Rule.Events.Any(e => !EntryLayout.Of(e).ByPath.TryGetValue(value, out EntryField? field) || field.Kind != FieldKind.Date))
            Wrong("value", $"\"{value}\" không phải mục ngày của mọi sự kiện được xét.", $"\"{value}\" is no date field of every event the rule covers.", "Dùng một mục ngày, như entry.date.", "Use a date field, such as entry.date.");
        if (shape.Order.SelectMany(o => o.Readings).Any(r => r.Function is not (KeyFunction.Number or KeyFunction.Day or KeyFunction.Year)))
            Wrong("order", "Chỉ xếp được theo number(…), day(…) hoặc year(…).", "Entries are put in order by number(…), day(…) or year(…) only.", "Đổi cách đọc.", "Use one of those.");
        for (int i = 0; i < shape.Keys.Length; i++)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"keys[{i}]");
            if (shape.Keys[i].Terms.Count(t => t.WhereStated) is > 0 and var stated && (isOne || shape.WithPersons || stated > 1 || shape.Keys[i].Terms.Length == 1))
                Wrong(place, $"Khóa \"{shape.Keys[i]}\" không dùng được dấu ? như vậy.", $"The key \"{shape.Keys[i]}\" cannot have ? in this way.",
                    "Mỗi khóa nhiều nhất một thành phần có dấu ?, bên cạnh thành phần khác, và chỉ với pair hoặc persons, không với người trong cơ sở dữ liệu dân cư.",
                    "A key has at most one term with ?, beside others, and only for pair or persons, not with persons of the population database.");
            if (!SetQuestion.Of(file.Rule with { Set = shape with { Keys = [shape.Keys[i]] } }).Any(q => q.Keys.Length > 0))
                Wrong(place, $"Không trường hợp nào có khóa \"{shape.Keys[i]}\".", $"No entry ever has the key \"{shape.Keys[i]}\".",
                    "Sửa đường dẫn; vế phải của dấu = là mục của bên kia, không viết other.", "Put the paths right; right of = stands a field of the other one, without other.");
        }

        void Wrong(string key, string vi, string en, string allowedVi, string allowedEn)
            => bag.Error(Codes.BadValue, new SourcePlace(file.File, 0, $"$.set.{key}"), LocalizedText.Of(vi, en), LocalizedText.Of(allowedVi, allowedEn));
    }
}
