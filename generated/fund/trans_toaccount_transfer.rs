//! `alipay.fund.trans.toaccount.transfer` · 单笔转账到支付宝账户接口
//!
//! Transfer to an Alipay account; superseded by `alipay.fund.trans.uni.transfer`.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/trans/toaccount/transfer`. Described in
//! `spec/fund/trans.toaccount.transfer.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.trans.toaccount.transfer` (单笔转账到支付宝账户接口).
///
/// Transfer to an Alipay account; superseded by `alipay.fund.trans.uni.transfer`.
///
/// ```
/// use alipay::fund::TransToaccountTransfer;
///
/// let request = TransToaccountTransfer::new()
///     .amount("12.23")
///     .out_biz_no("3142321423432")
///     .payee_account("user@example.com")
///     .payee_type("ALIPAY_LOGONID");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | required; an amount in yuan; not less than 0.1; not more than 9999999999999.99; at most 2 decimals |
/// | [`out_biz_no`](Self::out_biz_no) | required; at most 64 characters; matches `^[0-9A-Za-z_-]*$` |
/// | [`payee_account`](Self::payee_account) | required; at most 100 characters |
/// | [`payee_real_name`](Self::payee_real_name) | at most 100 characters |
/// | [`payee_type`](Self::payee_type) | required; one of its values; at most 20 characters |
/// | [`payer_real_name`](Self::payer_real_name) | at most 100 characters |
/// | [`payer_show_name`](Self::payer_show_name) | at most 100 characters |
/// | [`remark`](Self::remark) | required in some cases; at most 200 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/trans/toaccount/transfer`. Described in
/// `spec/fund/trans.toaccount.transfer.yaml`.
/// Returns [`TransToaccountTransferResponse`], or an error with a [`TransToaccountTransferErrorCode`].
#[doc(alias = "alipay.fund.trans.toaccount.transfer")]
#[doc(alias = "/v3/alipay/fund/trans/toaccount/transfer")]
#[doc(alias = "单笔转账到支付宝账户接口")]
#[doc(alias = "支付")]
#[doc(alias = "账户")]
#[doc(alias = "转账")]
#[must_use]
#[non_exhaustive]
pub struct TransToaccountTransfer {
    /// Amount in yuan, from 0.1; the contract sets the maximum.
    ///
    /// 转账金额; required; an amount of money as a decimal number; not less than 0.1; not more than 9999999999999.99;
    /// at most 2 decimals. Example: `12.23`.
    pub amount: record::Amount,
    /// JSON text; the only key is `order_title`, the payee's bill title.
    ///
    /// 扩展参数. Example: `{"order_title":"兑奖红包"}`.
    pub ext_param: Option<String>,
    /// Originator's unique transfer number, to which receipts refer.
    ///
    /// 商户转账唯一订单号; required; at most 64 characters; matches `^[0-9A-Za-z_-]*$`. Example: `3142321423432`.
    pub out_biz_no: String,
    /// Payee's account, of the kind `payee_type` names; must differ from the payer.
    ///
    /// 收款方账户; required; at most 100 characters. Example: `user@example.com`.
    pub payee_account: String,
    /// Payee's real name; if given, it must match the account's.
    ///
    /// 收款方真实姓名; at most 100 characters. Example: `某某`.
    pub payee_real_name: Option<String>,
    /// Kind of account in `payee_account`.
    ///
    /// 收款方账户类型; required; at most 20 characters. Example: `ALIPAY_LOGONID`.
    pub payee_type: record::Choice<TransToaccountTransferPayeeType>,
    /// Payer's real name; if given, it must match the account's.
    ///
    /// 付款方真实姓名; at most 100 characters. Example: `示例公司`.
    pub payer_real_name: Option<String>,
    /// Payer's name in the payee's bill; default the payer's certified name.
    ///
    /// 付款方姓名; at most 100 characters. Example: `示例公司退款`.
    pub payer_show_name: Option<String>,
    /// Remark the payee sees; required for companies paying 50000 yuan or more.
    ///
    /// 转账备注; required in some cases; at most 200 characters. Example: `八月报酬`.
    pub remark: Option<String>,
}

impl TransToaccountTransfer {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = amount.into();
        self
    }

    /// Sets [`ext_param`](Self::ext_param).
    #[inline]
    pub fn ext_param(mut self, ext_param: impl Into<String>) -> Self {
        self.ext_param = Some(ext_param.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = out_biz_no.into();
        self
    }

    /// Sets [`payee_account`](Self::payee_account).
    #[inline]
    pub fn payee_account(mut self, payee_account: impl Into<String>) -> Self {
        self.payee_account = payee_account.into();
        self
    }

    /// Sets [`payee_real_name`](Self::payee_real_name).
    #[inline]
    pub fn payee_real_name(mut self, payee_real_name: impl Into<String>) -> Self {
        self.payee_real_name = Some(payee_real_name.into());
        self
    }

    /// Sets [`payee_type`](Self::payee_type).
    #[inline]
    pub fn payee_type(
        mut self,
        payee_type: impl Into<record::Choice<TransToaccountTransferPayeeType>>,
    ) -> Self {
        self.payee_type = payee_type.into();
        self
    }

    /// Sets [`payer_real_name`](Self::payer_real_name).
    #[inline]
    pub fn payer_real_name(mut self, payer_real_name: impl Into<String>) -> Self {
        self.payer_real_name = Some(payer_real_name.into());
        self
    }

    /// Sets [`payer_show_name`](Self::payer_show_name).
    #[inline]
    pub fn payer_show_name(mut self, payer_show_name: impl Into<String>) -> Self {
        self.payer_show_name = Some(payer_show_name.into());
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

/// The response of `alipay.fund.trans.toaccount.transfer` (单笔转账到支付宝账户接口).
#[non_exhaustive]
pub struct TransToaccountTransferResponse {
    /// Alipay's transfer number; always returned on success, sometimes on failure.
    ///
    /// 支付宝转账单据号. Example: `20160627110070001502260006780837`.
    pub order_id: Option<String>,
    /// Merchant's transfer number as requested.
    ///
    /// 商户转账唯一订单号. Example: `3142321423432`.
    pub out_biz_no: Option<String>,
    /// Time of payment; returned only if the transfer succeeded.
    ///
    /// 支付时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2013-01-01 08:08:08`.
    pub pay_date: Option<record::DateTime>,
}

/// The values of the platform's type `TransToaccountTransferPayeeType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransToaccountTransferPayeeType {
    /// `ALIPAY_USERID`: Alipay user id, 16 digits starting 2088.
    AlipayUserid,
    /// `ALIPAY_LOGONID`: Alipay login name, email or mobile (支付宝登录号).
    AlipayLogonid,
    /// `ALIPAY_OPENID`: Alipay open id.
    AlipayOpenid,
}

record::enumeration!(
    TransToaccountTransferPayeeType, "ALIPAY_USERID" AlipayUserid, "ALIPAY_LOGONID"
    AlipayLogonid, "ALIPAY_OPENID" AlipayOpenid
);

/// The error codes of `alipay.fund.trans.toaccount.transfer`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransToaccountTransferErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: The system is busy and the result is not known.
    ///
    /// Query the order, or repeat with the same `out_biz_no`. The same call may succeed later. The outcome is
    /// unknown: the call may have taken effect.
    SystemError,
    /// `EXCEED_LIMIT_SM_AMOUNT`: The amount exceeds the limit for a single transfer.
    ///
    /// Check the amount.
    ExceedLimitSmAmount,
    /// `EXCEED_LIMIT_DM_AMOUNT`: The daily total amount is exceeded.
    ///
    /// Compare today's total plus this amount with the limit.
    ExceedLimitDmAmount,
    /// `PERMIT_CHECK_PERM_LIMITED`: The account's identity data must be completed.
    ///
    /// Complete the identity data.
    PermitCheckPermLimited,
    /// `PAYCARD_UNABLE_PAYMENT`: The payer's balance payment is switched off.
    ///
    /// Ask the payer to turn it on in Alipay.
    PaycardUnablePayment,
    /// `PAYEE_NOT_EXIST`: The payee's account does not exist.
    ///
    /// Check `payee_account` against `payee_type` and the name.
    PayeeNotExist,
    /// `PAYER_DATA_INCOMPLETE`: The payer's identity data are incomplete.
    ///
    /// Ask the payer to complete them in Alipay.
    PayerDataIncomplete,
    /// `PERM_AML_NOT_REALNAME_REV`: The payee must add identity data.
    ///
    /// Ask the payee to complete the identity in Alipay.
    PermAmlNotRealnameRev,
    /// `PAYER_STATUS_ERROR`: The payer's user state is not normal.
    ///
    /// Check for a self-reported loss, else ask support.
    PayerStatusError,
    /// `PAYEE_USER_INFO_ERROR`: The payee's account and name do not match.
    ///
    /// Check the payee's name.
    PayeeUserInfoError,
    /// `PAYER_USER_INFO_ERROR`: The payer's name or other data do not match.
    ///
    /// Check the payer's name sent.
    PayerUserInfoError,
    /// `PAYER_BALANCE_NOT_ENOUGH`: The payer's balance is too low.
    ///
    /// Top up, then repeat the same request.
    PayerBalanceNotEnough,
    /// `PAYMENT_INFO_INCONSISTENCY`: The merchant number was used before with other parameters.
    ///
    /// Repeat the original parameters, or use a new number.
    PaymentInfoInconsistency,
    /// `CERT_MISS_TRANS_LIMIT`: The payment limit for incomplete identity data is exceeded.
    ///
    /// Ask the payer to complete the identity data in Alipay.
    CertMissTransLimit,
    /// `CERT_MISS_ACC_LIMIT`: The balance limit for incomplete identity data is exceeded.
    ///
    /// Ask the payer to complete the identity data in Alipay.
    CertMissAccLimit,
    /// `PAYEE_ACC_OCUPIED`: The payee's logon id belongs to several accounts.
    ///
    /// Send the payee's real name, or use another account.
    PayeeAccOcupied,
    /// `MEMO_REQUIRED_IN_TRANSFER_ERROR`: Transfers from 50,000 yuan require a reason.
    ///
    /// Fill in the remark.
    MemoRequiredInTransferError,
    /// `PERMIT_NON_BANK_LIMIT_PAYEE`: The payee lacks identity data or a balance account.
    ///
    /// Ask the payee to complete the identity data.
    PermitNonBankLimitPayee,
    /// `PERMIT_PAYER_LOWEST_FORBIDDEN`: The payer's low identity level limits balance payment.
    ///
    /// Ask the payer to check the quota and complete the identity.
    PermitPayerLowestForbidden,
    /// `PERMIT_PAYER_FORBIDDEN`: The payer's balance payment quota is limited.
    ///
    /// Ask the payer to check the quota.
    PermitPayerForbidden,
    /// `PERMIT_CHECK_PERM_IDENTITY_THEFT`: There is a risk of identity misuse on the account.
    ///
    /// Verify the identity.
    PermitCheckPermIdentityTheft,
    /// `REMARK_HAS_SENSITIVE_WORD`: The remark contains a sensitive word.
    ///
    /// Change the remark.
    RemarkHasSensitiveWord,
    /// `ACCOUNT_NOT_EXIST`: The account does not exist.
    ///
    /// Check the account, then call again.
    AccountNotExist,
    /// `PAYER_CERT_EXPIRED`: The payer's identity data are out of date.
    ///
    /// Ask the payer to renew them in Alipay.
    PayerCertExpired,
    /// `EXCEED_LIMIT_PERSONAL_SM_AMOUNT`: The amount exceeds the single-transfer limit to personal accounts.
    ///
    /// Reduce the amount.
    ExceedLimitPersonalSmAmount,
    /// `EXCEED_LIMIT_ENT_SM_AMOUNT`: The amount exceeds the single-transfer limit to enterprise accounts.
    ///
    /// Reduce the amount.
    ExceedLimitEntSmAmount,
    /// `EXCEED_LIMIT_SM_MIN_AMOUNT`: The amount is below the minimum for one transfer.
    ///
    /// Raise the amount.
    ExceedLimitSmMinAmount,
    /// `EXCEED_LIMIT_DM_MAX_AMOUNT`: The maximum daily transfer amount is exceeded.
    ExceedLimitDmMaxAmount,
    /// `EXCEED_LIMIT_UNRN_DM_AMOUNT`: The payee is unverified and over its daily limit.
    ///
    /// Ask the payee to verify by real name.
    ExceedLimitUnrnDmAmount,
    /// `PAYER_PAYEE_CANNOT_SAME`: The payer and the payee are the same.
    ///
    /// Change one of them.
    PayerPayeeCannotSame,
    /// `SYNC_SECURITY_CHECK_FAILED`: The operation was judged risky.
    ///
    /// Stop and ask support.
    SyncSecurityCheckFailed,
    /// `MAX_VISIT_LIMIT`: The maximum number of calls is exceeded.
    ///
    /// Wait, then call again. The same call may succeed later.
    MaxVisitLimit,
    /// `RELEASE_USER_FORBBIDEN_RECIEVE`: The payee's phone number was reissued, so receiving is barred.
    ReleaseUserForbbidenRecieve,
    /// `PAYEE_USER_TYPE_ERROR`: The payee's user type is not supported.
    PayeeUserTypeError,
    /// `BLOCK_USER_FORBBIDEN_RECIEVE`: The payee is blocked and may not receive money.
    BlockUserForbbidenRecieve,
    /// `REQUEST_PROCESSING`: The request is still being processed.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    RequestProcessing,
    /// `EXCEED_LIMIT_MM_AMOUNT`: The monthly total amount is exceeded.
    ///
    /// Compare this month's total plus this amount with the limit.
    ExceedLimitMmAmount,
    /// `PERM_RECEIVE_CUSTOMER_ALMS_LIMIT`: The customer's receiving is limited.
    PermReceiveCustomerAlmsLimit,
    /// `PERM_PAY_CUSTOMER_MONTH_QUOTA_ORG_BALANCE_LIMIT`: The customer's monthly quota for balance payments is
    /// exceeded.
    PermPayCustomerMonthQuotaOrgBalanceLimit,
    /// `OPENAPI_VERSION_TOO_OLD`: The version of the interface is too old.
    ///
    /// Use a newer API.
    OpenapiVersionTooOld,
    /// `PERM_PAY_USER_MONTH_QUOTA_ORG_BALANCE_LIMIT`: The user's monthly quota for balance payments is exceeded.
    PermPayUserMonthQuotaOrgBalanceLimit,
    /// `PERM_PAY_USER_DAILY_QUOTA_ORG_BALANCE_LIMIT`: The user's daily quota for balance payments is exceeded.
    PermPayUserDailyQuotaOrgBalanceLimit,
    /// `PERM_PAY_CUSTOMER_DAILY_QUOTA_ORG_BALANCE_LIMIT`: The customer's daily quota for balance payments is
    /// exceeded.
    PermPayCustomerDailyQuotaOrgBalanceLimit,
    /// `EXCEED_LIMIT_MM_MAX_AMOUNT`: The maximum monthly transfer amount is exceeded.
    ExceedLimitMmMaxAmount,
    /// `EXCEED_LIMIT_INTERNAL_SM_AMOUNT`: The amount exceeds the limit of a single internal transfer.
    ///
    /// Reduce the amount.
    ExceedLimitInternalSmAmount,
    /// `TRANSFER_ERROR`: The transfer failed.
    ///
    /// Query the order for the cause.
    TransferError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    TransToaccountTransferErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "EXCEED_LIMIT_SM_AMOUNT" ExceedLimitSmAmount, "EXCEED_LIMIT_DM_AMOUNT"
    ExceedLimitDmAmount, "PERMIT_CHECK_PERM_LIMITED" PermitCheckPermLimited,
    "PAYCARD_UNABLE_PAYMENT" PaycardUnablePayment, "PAYEE_NOT_EXIST" PayeeNotExist,
    "PAYER_DATA_INCOMPLETE" PayerDataIncomplete, "PERM_AML_NOT_REALNAME_REV"
    PermAmlNotRealnameRev, "PAYER_STATUS_ERROR" PayerStatusError, "PAYEE_USER_INFO_ERROR"
    PayeeUserInfoError, "PAYER_USER_INFO_ERROR" PayerUserInfoError,
    "PAYER_BALANCE_NOT_ENOUGH" PayerBalanceNotEnough, "PAYMENT_INFO_INCONSISTENCY"
    PaymentInfoInconsistency, "CERT_MISS_TRANS_LIMIT" CertMissTransLimit,
    "CERT_MISS_ACC_LIMIT" CertMissAccLimit, "PAYEE_ACC_OCUPIED" PayeeAccOcupied,
    "MEMO_REQUIRED_IN_TRANSFER_ERROR" MemoRequiredInTransferError,
    "PERMIT_NON_BANK_LIMIT_PAYEE" PermitNonBankLimitPayee,
    "PERMIT_PAYER_LOWEST_FORBIDDEN" PermitPayerLowestForbidden, "PERMIT_PAYER_FORBIDDEN"
    PermitPayerForbidden, "PERMIT_CHECK_PERM_IDENTITY_THEFT"
    PermitCheckPermIdentityTheft, "REMARK_HAS_SENSITIVE_WORD" RemarkHasSensitiveWord,
    "ACCOUNT_NOT_EXIST" AccountNotExist, "PAYER_CERT_EXPIRED" PayerCertExpired,
    "EXCEED_LIMIT_PERSONAL_SM_AMOUNT" ExceedLimitPersonalSmAmount,
    "EXCEED_LIMIT_ENT_SM_AMOUNT" ExceedLimitEntSmAmount, "EXCEED_LIMIT_SM_MIN_AMOUNT"
    ExceedLimitSmMinAmount, "EXCEED_LIMIT_DM_MAX_AMOUNT" ExceedLimitDmMaxAmount,
    "EXCEED_LIMIT_UNRN_DM_AMOUNT" ExceedLimitUnrnDmAmount, "PAYER_PAYEE_CANNOT_SAME"
    PayerPayeeCannotSame, "SYNC_SECURITY_CHECK_FAILED" SyncSecurityCheckFailed,
    "MAX_VISIT_LIMIT" MaxVisitLimit, "RELEASE_USER_FORBBIDEN_RECIEVE"
    ReleaseUserForbbidenRecieve, "PAYEE_USER_TYPE_ERROR" PayeeUserTypeError,
    "BLOCK_USER_FORBBIDEN_RECIEVE" BlockUserForbbidenRecieve, "REQUEST_PROCESSING"
    RequestProcessing, "EXCEED_LIMIT_MM_AMOUNT" ExceedLimitMmAmount,
    "PERM_RECEIVE_CUSTOMER_ALMS_LIMIT" PermReceiveCustomerAlmsLimit,
    "PERM_PAY_CUSTOMER_MONTH_QUOTA_ORG_BALANCE_LIMIT"
    PermPayCustomerMonthQuotaOrgBalanceLimit, "OPENAPI_VERSION_TOO_OLD"
    OpenapiVersionTooOld, "PERM_PAY_USER_MONTH_QUOTA_ORG_BALANCE_LIMIT"
    PermPayUserMonthQuotaOrgBalanceLimit, "PERM_PAY_USER_DAILY_QUOTA_ORG_BALANCE_LIMIT"
    PermPayUserDailyQuotaOrgBalanceLimit,
    "PERM_PAY_CUSTOMER_DAILY_QUOTA_ORG_BALANCE_LIMIT"
    PermPayCustomerDailyQuotaOrgBalanceLimit, "EXCEED_LIMIT_MM_MAX_AMOUNT"
    ExceedLimitMmMaxAmount, "EXCEED_LIMIT_INTERNAL_SM_AMOUNT"
    ExceedLimitInternalSmAmount, "TRANSFER_ERROR" TransferError
);

impl record::CallRequest for TransToaccountTransfer {}

impl record::Request for TransToaccountTransfer {
    type Response = TransToaccountTransferResponse;
    type ErrorCode = TransToaccountTransferErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.trans.toaccount.transfer",
        title: "单笔转账到支付宝账户接口",
        file: "spec/fund/trans.toaccount.transfer.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/trans/toaccount/transfer",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TRANS_TOACCOUNT_TRANSFER,
        response: &TRANS_TOACCOUNT_TRANSFER_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "SYSTEM_ERROR",
                summary: "The system is busy and the result is not known.",
                fix: "Query the order, or repeat with the same `out_biz_no`.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
            schema::ErrorDef {
                code: "PAYEE_NOT_EXIST",
                summary: "The payee's account does not exist.",
                fix: "Check `payee_account` against `payee_type` and the name.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "TRANSFER_ERROR",
                summary: "The transfer failed.",
                fix: "Query the order for the cause.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    TransToaccountTransfer, TRANS_TOACCOUNT_TRANSFER, 0 amount Default::default(), 1
    ext_param None, 2 out_biz_no String::new(), 3 payee_account String::new(), 4
    payee_real_name None, 5 payee_type Default::default(), 6 payer_real_name None, 7
    payer_show_name None, 8 remark None
);

record::record!(
    TransToaccountTransferResponse, TRANS_TOACCOUNT_TRANSFER_RESPONSE, 0 order_id None, 1
    out_biz_no None, 2 pay_date None
);

static TRANS_TOACCOUNT_TRANSFER: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransToaccountTransfer",
    file: "spec/fund/trans.toaccount.transfer.yaml",
    rows: &[
        schema::Row::Limited(
            "amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Minimum("0.1")),
                schema::LimitRow::Firm(schema::Limit::Maximum("9999999999999.99")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("ext_param"),
        schema::Row::Limited(
            "out_biz_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9A-Za-z_-]*$")),
            ],
        ),
        schema::Row::Limited(
            "payee_account",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(100)),
            ],
        ),
        schema::Row::Limited(
            "payee_real_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(100))],
        ),
        schema::Row::Limited(
            "payee_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(20)),
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["ALIPAY_USERID", "ALIPAY_LOGONID", "ALIPAY_OPENID"],
                    ),
                ),
            ],
        ),
        schema::Row::Limited(
            "payer_real_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(100))],
        ),
        schema::Row::Limited(
            "payer_show_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(100))],
        ),
        schema::Row::Limited(
            "remark",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(200))],
        ),
    ],
    rules: &[],
    lines: &[
        11, 15, 16, 17, 18, 14, 20, 25, 29, 30, 31, 33, 37, 38, 40, 44, 46, 50, 51, 49,
        57, 61, 63, 67, 69, 74,
    ],
};

static TRANS_TOACCOUNT_TRANSFER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransToaccountTransferResponse",
    file: "spec/fund/trans.toaccount.transfer.yaml",
    rows: &[
        schema::Row::Text("order_id"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("pay_date"),
    ],
    rules: &[],
    lines: &[],
};
