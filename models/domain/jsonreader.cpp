#include "models/domain/jsonreader.h"

#include "models/domain/jsonparser.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

tl::unexpected<ApiError> unreadable(const QString &why)
{
    ApiError error = localError(ApiErrorKind::BadReply, why);
    error.wire = WireState::MaybeSent;
    return failure(std::move(error));
}

} // namespace

Result<JsonValue> readJson(QByteArrayView json)
{
    if (json.isEmpty())
        return unreadable(u"the reply is empty where JSON was expected"_s);
    if (!json.isValidUtf8())
        return unreadable(u"the reply is not valid UTF-8"_s);
    JsonParser parser(json, json.startsWith(byteOrderMark) ? byteOrderMark.size() : 0);
    JsonValue value;
    if (parser.document(value))
        return value;
    return unreadable(u"the reply is not usable JSON: "_s % parser.problem() % u" at byte "_s
                      % QString::number(parser.position()));
}

} // namespace console
