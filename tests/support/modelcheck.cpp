#include "tests/support/modelcheck.h"

#include <gtest/gtest.h>

namespace console::testing {

namespace {

QtMessageHandler outerHandler = nullptr;

void failOnComplaints(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (context.category && qstrcmp(context.category, "qt.modeltest") == 0 && type != QtDebugMsg)
        ADD_FAILURE() << "the model breaks its contract: " << message.toStdString();
    else if (outerHandler)
        outerHandler(type, context, message);
}

} // namespace

ModelCheck::ModelCheck(QAbstractItemModel &model)
    : m_previous(qInstallMessageHandler(failOnComplaints)),
      m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning)
{
    if (m_previous != failOnComplaints)
        outerHandler = m_previous;
}

ModelCheck::~ModelCheck()
{
    qInstallMessageHandler(m_previous);
}

} // namespace console::testing
