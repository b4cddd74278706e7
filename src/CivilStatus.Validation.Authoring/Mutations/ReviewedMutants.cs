using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Source;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Mutations;

/// <summary>The list <c>mutations.json</c> of a catalogue folder: the surviving mutants that were reviewed, with reasons.</summary>
/// <param name="Survivors">The list, in file order; no mutant stands in it twice.</param>
public sealed record ReviewedMutants(ImmutableArray<ReviewedMutant> Survivors)
{
    /// <summary>The name of the file in the catalogue folder, which may do without it.</summary>
    public const string File = "mutations.json";

    /// <summary>An empty list.</summary>
    public static ReviewedMutants None { get; } = new([]);

    internal static ReviewedMutants Read(ObjectReader reader)
    {
        var survivors = ImmutableArray.CreateBuilder<ReviewedMutant>();
        foreach (JsonValue item in reader.List("survivors"))
        {
            var inner = new ObjectReader(item, reader.Bag);
            var survivor = new ReviewedMutant(inner.Text("mutant"), inner.Localized("reason"), item.Place);
            inner.Done();
            if (survivors.Any(s => s.Id == survivor.Id))
                reader.Bag.Error(Codes.DuplicateId, inner.PlaceOf("mutant"),
                    LocalizedText.Of($"Biến thể \"{survivor.Id}\" đã có trong danh sách.", $"The mutant \"{survivor.Id}\" stands in the list already."),
                    LocalizedText.Of("Chỉ giữ lại một mục.", "Keep one of the two entries."));
            survivors.Add(survivor);
        }
        reader.Done();
        return new ReviewedMutants(survivors.ToImmutable());
    }
}
