#include "app/services/settings/inputproblems.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

QLatin1String wordOf(InputProblem problem)
{
    switch (problem) {
    case InputProblem::Empty:
        return "empty"_L1;
    case InputProblem::TooLong:
        return "too-long"_L1;
    case InputProblem::ContainsSpace:
        return "contains-space"_L1;
    case InputProblem::ContainsControl:
        return "contains-control"_L1;
    case InputProblem::NotAUrl:
        return "not-a-url"_L1;
    case InputProblem::PlainHttp:
        return "plain-http"_L1;
    case InputProblem::UrlWithSecrets:
        return "url-with-secrets"_L1;
    case InputProblem::PublicKey:
        return "public-key"_L1;
    case InputProblem::WrongPrefix:
        return "wrong-prefix"_L1;
    case InputProblem::WrongEnvironment:
        return "wrong-environment"_L1;
    case InputProblem::WrongHost:
        return "wrong-host"_L1;
    case InputProblem::NotUserAndPassword:
        return "not-user-and-password"_L1;
    case InputProblem::LabelTaken:
        return "label-taken"_L1;
    case InputProblem::SameAsBefore:
        return "same-as-before"_L1;
    case InputProblem::Required:
        return "required"_L1;
    case InputProblem::ChangeOpen:
        return "change-open"_L1;
    }
    return "invalid"_L1;
}

} // namespace

ApiError asError(const QList<InputIssue> &issues)
{
    ApiError error = localError(ApiErrorKind::InvalidRequest);
    for (const InputIssue &issue : issues)
        error.fields.append({issue.field, wordOf(issue.problem)});
    return error;
}

} // namespace console
