using System.Collections;

namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>A sequence that is worked out only as far as somebody looks, and only once. For one thread.</summary>
internal sealed class Remembered<T>(IEnumerable<T> source) : IEnumerable<T>
{
    private readonly IEnumerator<T> rest = source.GetEnumerator();
    private readonly List<T> known = [];

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; ; i++)
        {
            if (i == known.Count)
            {
                if (!rest.MoveNext()) yield break;
                known.Add(rest.Current);
            }
            yield return known[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
