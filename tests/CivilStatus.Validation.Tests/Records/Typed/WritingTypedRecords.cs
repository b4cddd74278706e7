using System.Collections;
using System.Reflection;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Records.Typed;
using RegisterEntry = CivilStatus.Validation.Records.Typed.RegisterEntry;

namespace CivilStatus.Validation.Tests.Records.Typed;

public class WritingTypedRecords
{
    public static TheoryData<EntryEvent> Events => [.. EntryEvents.All.Select(e => e.Event)];

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_field_of_an_event_has_a_property(EntryEvent entryEvent)
    {
        Entry entry = ((EntryRecord)Filled(RecordOf(entryEvent))).ToEntry();

        Assert.Equal(entryEvent, entry.Event);
        Assert.Equal([], Enumerable.Range(0, entry.SlotCount).Where(s => entry[s] is null).Select(entry.PathAt));
        Assert.Equal(entry.Layout.List is null ? 0 : 1, entry.ItemCount);
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void An_empty_record_is_an_empty_entry(EntryEvent entryEvent)
    {
        Entry entry = ((EntryRecord)Activator.CreateInstance(RecordOf(entryEvent))!).ToEntry();

        Assert.All(Enumerable.Range(0, entry.SlotCount), s => Assert.Null(entry[s]));
    }

    [Fact]
    public void Every_code_has_a_name_and_every_name_is_a_code()
    {
        foreach (EntryEvent entryEvent in EntryEvents.All.Select(e => e.Event))
        {
            foreach ((string path, Type type) in Codes(RecordOf(entryEvent), ""))
            {
                EntryLayout layout = EntryLayout.Of(entryEvent);
                EntryField field = layout.ByPath.GetValueOrDefault(path) ?? layout.List!.ByPath[path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..]];
                Assert.Equal(field.Codes.Order(), Enum.GetNames(type).Select(n => char.ToLowerInvariant(n[0]) + n[1..]).Order());
            }
        }
    }

    [Fact]
    public void The_same_record_comes_from_typed_facts_and_from_JSON()
    {
        Entry typed = new BirthRecord
        {
            Id = "1",
            Entry = new RegisterEntry { Number = "29/1996", Date = "20/05/1996", Kind = RegistrationKind.OnTime, ForeignElement = false },
            Child = new Person { Name = "H'Hen Niê", Sex = Sex.Female, Born = "12/05/1996" },
            Mother = new Person { Born = "12 tuổi", Document = new IdentityDocument { Kind = DocumentKind.CitizenCard, Number = "001184000001" } },
            MultipleBirth = 2,
        }.ToEntry();

        Assert.True(EntryJsonReader.TryRead("""{"event":"birth","id":"1","entry":{"number":"29/1996","date":"20/05/1996","kind":"onTime","foreignElement":false},"child":{"name":"H'Hen Niê","sex":"female","born":"12/05/1996"},"mother":{"born":"12 tuổi","document":{"kind":"citizenCard","number":"001184000001"}},"multipleBirth":2}"""u8, out Entry? read, out _));
        Assert.Equal(EntryJsonWriter.ToUtf8(read), EntryJsonWriter.ToUtf8(typed));
        Assert.Equal("001184000001", typed["mother.personalId"]);
        Assert.Equal(read.Notices, typed.Notices);
    }

    private static Type RecordOf(EntryEvent entryEvent) => typeof(EntryRecord).Assembly.GetType($"{typeof(EntryRecord).Namespace}.{entryEvent}Record", throwOnError: true)!;

    // An instance with something in every property, however deep.
    private static object Filled(Type type)
    {
        object filled = Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in type.GetProperties().Where(p => p.CanWrite)) property.SetValue(filled, Value(property.PropertyType));
        return filled;
    }

    private static object Value(Type type)
    {
        Type inner = Nullable.GetUnderlyingType(type) ?? type;
        if (inner == typeof(string)) return "x";
        if (inner == typeof(int)) return 2;
        if (inner == typeof(bool)) return true;
        if (inner.IsEnum) return Enum.GetValues(inner).GetValue(0)!;
        if (!inner.IsGenericType) return Filled(inner);
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(inner.GenericTypeArguments))!;
        list.Add(Filled(inner.GenericTypeArguments[0]));
        return list;
    }

    private static IEnumerable<(string Path, Type Codes)> Codes(Type type, string prefix)
    {
        foreach (PropertyInfo property in type.GetProperties().Where(p => p.CanWrite))
        {
            string path = prefix + char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
            Type inner = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (inner.IsEnum) yield return (path, inner);
            else if (inner.IsGenericType) foreach ((string, Type) code in Codes(inner.GenericTypeArguments[0], path + ".")) yield return code;
            else if (typeof(RecordPart).IsAssignableFrom(inner)) foreach ((string, Type) code in Codes(inner, path + ".")) yield return code;
        }
    }
}
