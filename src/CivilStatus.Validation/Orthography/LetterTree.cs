namespace CivilStatus.Validation.Orthography;

/// <summary>Parts of words as a tree: from each place a letter leads to the next place, or nowhere.</summary>
/// <param name="width">How many numbers letters may have, 0 included, which is none.</param>
internal sealed class LetterTree(int width)
{
    public const int Nowhere = 0, Root = 1;

    private readonly List<int[]> next = [new int[width], new int[width]];
    private readonly List<byte> marks = [0, 0];

    /// <summary>Adds a part, and a mark where it ends.</summary>
    public void Add(string part, Func<char, int> numberOf, byte mark)
    {
        int place = Root;
        foreach (char letter in part)
        {
            int number = numberOf(letter);
            int following = next[place][number];
            if (following == Nowhere)
            {
                following = next[place][number] = next.Count;
                next.Add(new int[width]);
                marks.Add(0);
            }
            place = following;
        }
        marks[place] |= mark;
    }

    public int Next(int place, int letter) => next[place][letter];

    /// <summary>The marks of the parts that end at a place.</summary>
    public byte MarkOf(int place) => marks[place];
}
