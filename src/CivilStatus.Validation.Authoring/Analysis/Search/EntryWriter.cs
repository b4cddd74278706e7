using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Authoring.Analysis.Days;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>Writes the entry that a choice of contents and days stands for, the most ordinary days first.</summary>
/// <param name="space">The fields.</param>
/// <param name="ordinary">For each unknown what it would be if nothing spoke against it.</param>
internal sealed class EntryWriter(SearchSpace space, IReadOnlyList<int> ordinary)
{
    /// <summary>The entry; null where the contents cannot be written so.</summary>
    public Entry? Write(FieldOption?[] chosen, DaySystem days, string? territory)
    {
        Entry entry = space.NewEntry();
        foreach (SearchField field in InOrder().Where(f => HasUnknown(chosen[f.Index]))) days = Fix(days, field);
        foreach (SearchField field in space.Fields)
        {
            if (chosen[field.Index] is not { } option || option.Form == FieldForm.Missing) continue;
            if (TextOf(field, option, days) is not { } text) return null;
            entry[field.Slot] = text;
        }
        if (territory is not null) entry["entry.territory"] = territory;
        return entry;
    }

    // First the days whose law applies, then the others, births last: they give way.
    private IEnumerable<SearchField> InOrder()
    {
        ImmutableArray<int> lawDates = [.. space.Question.Rules.Select(r => r.Instance.LawDate).OfType<Evaluation.SlotNode>().Select(space.SlotOf)];
        return space.Fields.OrderBy(f => OrdinaryDays.IsBirth(f) ? 2 : lawDates.Contains(f.Slot) ? 0 : 1).ThenBy(f => f.Index);
    }

    private static bool HasUnknown(FieldOption? option)
        => option is { Form: FieldForm.Number or FieldForm.Day or FieldForm.UnrealDay or FieldForm.Month or FieldForm.Year };

    private DaySystem Fix(DaySystem days, SearchField field)
    {
        int day = Math.Clamp(ordinary[field.Day], days.Low(field.Day), days.High(field.Day));
        return days.With(field.Day, day) ?? days.With(field.Day, days.High(field.Day)) ?? days;
    }

    private static string? TextOf(SearchField field, FieldOption option, DaySystem days)
    {
        if (option.Form == FieldForm.Text) return option.Text;
        if (option.Form is FieldForm.AnyText or FieldForm.Unwritable) return null;
        int day = days.High(field.Day);
        if (option.Form == FieldForm.Number) return day.ToString(CultureInfo.InvariantCulture);
        DateOnly date = DateOnly.FromDayNumber(day);
        return option.Form switch
        {
            FieldForm.Day => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
            FieldForm.Month => date.ToString("MM/yyyy", CultureInfo.InvariantCulture),
            FieldForm.Year => date.ToString("yyyy", CultureInfo.InvariantCulture),
            _ when DateTime.DaysInMonth(date.Year, date.Month) < 31 => date.ToString("31/MM/yyyy", CultureInfo.InvariantCulture),
            _ => null,
        };
    }
}
