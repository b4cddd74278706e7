using System.Globalization;
using CivilStatus.Validation.Records.Json;

namespace CivilStatus.Validation.Records.Typed;

/// <summary>Writes typed facts into the fields of an entry, below a path.</summary>
internal readonly struct RecordWriter(Entry entry, string prefix)
{
    public void Text(string name, string? text)
    {
        if (text is not null) entry[prefix + name] = text;
    }

    public void Code<T>(string name, T? code)
        where T : struct, Enum
    {
        if (code is { } given) entry[prefix + name] = CamelCase.Of(given);
    }

    public void Flag(string name, bool? flag)
    {
        if (flag is { } given) entry[prefix + name] = given ? "true" : "false";
    }

    public void Number(string name, int? number)
    {
        if (number is { } given) entry[prefix + name] = given.ToString(CultureInfo.InvariantCulture);
    }

    public void Part(string name, RecordPart? part) => part?.WriteTo(new RecordWriter(entry, $"{prefix}{name}."));

    public void Items(string name, IEnumerable<RecordPart> items)
    {
        foreach (RecordPart item in items) item.WriteTo(new RecordWriter(entry, FieldPath.OfItem(name, entry.AddItem(), "")));
    }
}
