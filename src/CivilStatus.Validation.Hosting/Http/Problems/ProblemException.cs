namespace CivilStatus.Validation.Hosting.Http;

/// <summary>Ends a request with a problem.</summary>
internal sealed class ProblemException(Problem problem) : Exception(problem.Code)
{
    public Problem Problem => problem;
}
