using System.Collections.Immutable;
using CivilStatus.Tests;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Authoring.Tests.Exporting;

/// <summary>The examples of the national catalogue, and the cases of its law tables on the days around each change of law, as far as they are exact.</summary>
internal static class CatalogueCases
{
    public static ImmutableArray<(string Question, ExactEntry Entry, DateOnly AsOf)> All { get; } = Read();

    private static ImmutableArray<(string, ExactEntry, DateOnly)> Read()
    {
        CatalogueSource source = CatalogueLoader.Load(RepositoryFolder.Catalogue);
        return
        [
            .. from question in source.Questions(source.Catalogue!.Conventions)
               where source.Catalogue.Rule(question.Rule)!.Set is null
               let entry = Exact(question.Example.Entry!)
               where entry is not null
               select ($"{question.Rule} {question.Example.Name.In("en")}", entry, question.Example.AsOf?.ToDateOnly() ?? Oracle.AsOf),
        ];
    }

    private static ExactEntry? Exact(Entry entry)
    {
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (int slot = 0; slot < entry.SlotCount; slot++)
            if (entry[slot] is { } text)
            {
                if (!ExactEntry.IsExact(entry.FieldAt(slot), text)) return null;
                texts[entry.PathAt(slot)] = text;
            }
        // The law is known where its day and its territory are.
        if (!texts.ContainsKey("entry.date")) texts["entry.date"] = "15/06/2018";
        if (texts.GetValueOrDefault("entry.territory") is null or "north" or "south") texts["entry.territory"] = "tonkin";
        return new ExactEntry(entry.Event, texts.ToImmutable());
    }
}
