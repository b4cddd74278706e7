using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Evaluation.Compiled;

namespace CivilStatus.Validation.Tests.Compiled;

public class TextsAreKnownAgain
{
    private const uint OnePlaceOn = 1 << 16, Place = 5 * OnePlaceOn + 7;

    private readonly KnownTexts texts = new();

    [Fact]
    public void A_text_is_kept_when_it_comes_the_second_time()
    {
        Assert.Null(texts.RoomFor(Place, 1));
        Assert.NotNull(texts.RoomFor(Place, 2));
    }

    [Fact]
    public void Two_texts_that_come_in_every_entry_are_both_kept_though_they_lead_to_one_place()
    {
        for (int entry = 1; entry <= 3; entry++)
        {
            Come("Kinh", Place, entry);
            Come("Việt Nam", Place + OnePlaceOn, entry);
        }

        Assert.Equal(["Kinh", "Việt Nam"], Kept());
    }

    [Fact]
    public void A_third_text_takes_the_place_of_the_one_that_was_not_used_for_longer()
    {
        for (int entry = 1; entry <= 2; entry++) Come("Kinh", Place, entry);
        for (int entry = 3; entry <= 4; entry++) Come("Việt Nam", Place + OnePlaceOn, entry);
        for (int entry = 5; entry <= 6; entry++) Come("Tày", Place + 2 * OnePlaceOn, entry);

        Assert.Equal(["Tày", "Việt Nam"], Kept());
    }

    [Fact]
    public void Texts_that_the_entry_itself_uses_stay()
    {
        for (int entry = 1; entry <= 2; entry++)
        {
            Come("Kinh", Place, entry);
            Come("Việt Nam", Place + OnePlaceOn, entry);
        }
        for (int entry = 3; entry <= 4; entry++)
        {
            Come("Kinh", Place, entry);
            Come("Việt Nam", Place + OnePlaceOn, entry);
            Come("Tày", Place + 2 * OnePlaceOn, entry);
        }

        Assert.Equal(["Kinh", "Việt Nam"], Kept());
    }

    [Fact]
    public void An_empty_text_in_bytes_is_no_text_that_came_in_characters()
    {
        var known = new KnownText("Kinh");

        Assert.False(known.Is(ReadOnlySpan<byte>.Empty));
        Assert.False(known.Is(ReadOnlySpan<char>.Empty));
    }

    private void Come(string text, uint hash, int entry)
    {
        KnownText? known = null;
        foreach (KnownText? found in texts.At(hash))
            if (found?.Is(text) == true) known = found;
        if (known is null && (known = texts.RoomFor(hash, entry)) is not null) known.Become(text, FactState.Present, default);
        if (known is not null) known.UsedBy = entry;
    }

    private IEnumerable<string> Kept()
    {
        var kept = new List<string>();
        foreach (KnownText? found in texts.At(Place)) kept.Add(found!.Text.ToString());
        return kept.Order(StringComparer.Ordinal);
    }
}
