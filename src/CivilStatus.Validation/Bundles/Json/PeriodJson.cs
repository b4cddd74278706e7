using System.Text.Json;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>A period as <c>from/to</c>, an open side left empty.</summary>
internal static class PeriodJson
{
    public static Period Read(ref JsonCursor json)
    {
        string text = json.Text();
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) throw new JsonException($"'{text}' is no period of the form from/to");
        ReadOnlySpan<char> from = text.AsSpan(0, slash), to = text.AsSpan(slash + 1);
        return new Period(
            from.IsEmpty ? DayRange.Earliest : IsoDay.Parse(from).DayNumber,
            to.IsEmpty ? Period.Never : IsoDay.Parse(to).DayNumber);
    }

    public static void Write(Utf8JsonWriter writer, Period value)
        => writer.WriteStringValue(
            $"{(value.From == DayRange.Earliest ? "" : DayRange.Iso(value.From))}/{(value.To == Period.Never ? "" : DayRange.Iso(value.To))}");
}
