using System.Text;
using CivilStatus.Validation.Orthography;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Tests.Orthography;

/// <summary>Against the normalisation of the platform, which this test process has and a container may not.</summary>
public class CompositionEqualsNormalisation
{
    // Marks of Latin letters; U+0340–U+0345 and U+034F are other things that share the block.
    private static readonly char[] Marks = [.. Enumerable.Range(0x0300, 0x70).Where(c => c is < 0x0340 or > 0x034F).Select(c => (char)c)];

    private static readonly char[] Letters =
    [
        .. Enumerable.Range('A', 26).Concat(Enumerable.Range('a', 26)).Concat(Enumerable.Range(0x00C0, 0x190))
            .Concat(Enumerable.Range(0x1E00, 0x100)).Select(c => (char)c),
    ];

    private static readonly Arbitrary<string> MarkedText = Gen.Sized(size => Gen.Choose(0, size))
        .SelectMany(n => Gen.Frequency((3, Gen.Elements(Letters)), (2, Gen.Elements(Marks)), (1, Gen.Elements(' ', '\'', '-', '1'))).ArrayOf(n))
        .Select(characters => new string(characters))
        .ToArbitrary();

    [Fact]
    public void The_platform_normalises() => Assert.Equal("\u1EC5", "e\u0302\u0303".Normalize());

    [Property(MaxTest = 2000)]
    public Property Composing_equals_NFC() => Prop.ForAll(MarkedText, text => Composition.Compose(text) == text.Normalize());

    [Property(MaxTest = 2000)]
    public Property Composing_the_decomposed_text_equals_NFC()
        => Prop.ForAll(MarkedText, text => Composition.Compose(text.Normalize(NormalizationForm.FormD)) == text.Normalize());

    [Property(MaxTest = 2000)]
    public Property Decomposing_equals_NFD()
        => Prop.ForAll(MarkedText, text => Composition.DecomposeText(text) == text.Normalize(NormalizationForm.FormD));
}
