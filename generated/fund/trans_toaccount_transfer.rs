//! `alipay.fund.trans.toaccount.transfer` · 单笔转账到支付宝账户接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/trans/toaccount/transfer`. Described in
//! `spec/fund/trans.toaccount.transfer.yaml`.

use crate::{record, schema};

static TRANS_TOACCOUNT_TRANSFER: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransToaccountTransfer",
    file: "spec/fund/trans.toaccount.transfer.yaml",
    fields: &[
        schema::FieldDef::text("amount", 9),
        schema::FieldDef::text("ext_param", 10),
        schema::FieldDef::text("out_biz_no", 11),
        schema::FieldDef::text("payee_account", 12),
        schema::FieldDef::text("payee_real_name", 13),
        schema::FieldDef::text("payee_type", 14),
        schema::FieldDef::text("payer_real_name", 15),
        schema::FieldDef::text("payer_show_name", 16),
        schema::FieldDef::text("remark", 17),
    ],
    rules: &[],
};

static TRANS_TOACCOUNT_TRANSFER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransToaccountTransferResponse",
    file: "spec/fund/trans.toaccount.transfer.yaml",
    fields: &[
        schema::FieldDef::text("order_id", 20),
        schema::FieldDef::text("out_biz_no", 21),
        schema::FieldDef::text("pay_date", 22),
    ],
    rules: &[],
};

/// A request of `alipay.fund.trans.toaccount.transfer` (单笔转账到支付宝账户接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/trans/toaccount/transfer`. Described in
/// `spec/fund/trans.toaccount.transfer.yaml`.
/// Answered by [`TransToaccountTransferResponse`], or by an error with a [`TransToaccountTransferErrorCode`].
#[doc(alias = "alipay.fund.trans.toaccount.transfer")]
#[doc(alias = "单笔转账到支付宝账户接口")]
#[must_use]
#[non_exhaustive]
pub struct TransToaccountTransfer {
    /// On the wire `amount`, a text. Source: `spec/fund/trans.toaccount.transfer.yaml:9`.
    pub amount: Option<String>,
    /// On the wire `ext_param`, a text. Source: `spec/fund/trans.toaccount.transfer.yaml:10`.
    pub ext_param: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/fund/trans.toaccount.transfer.yaml:11`.
    pub out_biz_no: Option<String>,
    /// On the wire `payee_account`, a text. Source: `spec/fund/trans.toaccount.transfer.yaml:12`.
    pub payee_account: Option<String>,
    /// On the wire `payee_real_name`, a text. Source: `spec/fund/trans.toaccount.transfer.yaml:13`.
    pub payee_real_name: Option<String>,
    /// On the wire `payee_type`, a text. Source: `spec/fund/trans.toaccount.transfer.yaml:14`.
    pub payee_type: Option<String>,
    /// On the wire `payer_real_name`, a text. Source: `spec/fund/trans.toaccount.transfer.yaml:15`.
    pub payer_real_name: Option<String>,
    /// On the wire `payer_show_name`, a text. Source: `spec/fund/trans.toaccount.transfer.yaml:16`.
    pub payer_show_name: Option<String>,
    /// On the wire `remark`, a text. Source: `spec/fund/trans.toaccount.transfer.yaml:17`.
    pub remark: Option<String>,
}

impl TransToaccountTransfer {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            ext_param: None,
            out_biz_no: None,
            payee_account: None,
            payee_real_name: None,
            payee_type: None,
            payer_real_name: None,
            payer_show_name: None,
            remark: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
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
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`payee_account`](Self::payee_account).
    #[inline]
    pub fn payee_account(mut self, payee_account: impl Into<String>) -> Self {
        self.payee_account = Some(payee_account.into());
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
    pub fn payee_type(mut self, payee_type: impl Into<String>) -> Self {
        self.payee_type = Some(payee_type.into());
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

impl record::Record for TransToaccountTransfer {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_TOACCOUNT_TRANSFER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.ext_param),
            2 => Some(&self.out_biz_no),
            3 => Some(&self.payee_account),
            4 => Some(&self.payee_real_name),
            5 => Some(&self.payee_type),
            6 => Some(&self.payer_real_name),
            7 => Some(&self.payer_show_name),
            8 => Some(&self.remark),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.ext_param),
            2 => Some(&mut self.out_biz_no),
            3 => Some(&mut self.payee_account),
            4 => Some(&mut self.payee_real_name),
            5 => Some(&mut self.payee_type),
            6 => Some(&mut self.payer_real_name),
            7 => Some(&mut self.payer_show_name),
            8 => Some(&mut self.remark),
            _ => None,
        }
    }
}

impl Default for TransToaccountTransfer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TransToaccountTransfer {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransToaccountTransfer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransToaccountTransfer {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.trans.toaccount.transfer` (单笔转账到支付宝账户接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TransToaccountTransferResponse {
    /// On the wire `order_id`, a text. Source: `spec/fund/trans.toaccount.transfer.yaml:20`.
    pub order_id: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/fund/trans.toaccount.transfer.yaml:21`.
    pub out_biz_no: Option<String>,
    /// On the wire `pay_date`, a text. Source: `spec/fund/trans.toaccount.transfer.yaml:22`.
    pub pay_date: Option<String>,
}

impl record::Record for TransToaccountTransferResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_TOACCOUNT_TRANSFER_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_id),
            1 => Some(&self.out_biz_no),
            2 => Some(&self.pay_date),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_id),
            1 => Some(&mut self.out_biz_no),
            2 => Some(&mut self.pay_date),
            _ => None,
        }
    }
}

impl Default for TransToaccountTransferResponse {
    #[inline]
    fn default() -> Self {
        Self {
            order_id: None,
            out_biz_no: None,
            pay_date: None,
        }
    }
}

impl Clone for TransToaccountTransferResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransToaccountTransferResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransToaccountTransferResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.trans.toaccount.transfer`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransToaccountTransferErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/fund/trans.toaccount.transfer.yaml:25`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/trans.toaccount.transfer.yaml:26`.
    SystemError,
    /// On the wire `EXCEED_LIMIT_SM_AMOUNT`. Source: `spec/fund/trans.toaccount.transfer.yaml:27`.
    ExceedLimitSmAmount,
    /// On the wire `EXCEED_LIMIT_DM_AMOUNT`. Source: `spec/fund/trans.toaccount.transfer.yaml:28`.
    ExceedLimitDmAmount,
    /// On the wire `PERMIT_CHECK_PERM_LIMITED`. Source: `spec/fund/trans.toaccount.transfer.yaml:29`.
    PermitCheckPermLimited,
    /// On the wire `PAYCARD_UNABLE_PAYMENT`. Source: `spec/fund/trans.toaccount.transfer.yaml:30`.
    PaycardUnablePayment,
    /// On the wire `PAYEE_NOT_EXIST`. Source: `spec/fund/trans.toaccount.transfer.yaml:31`.
    PayeeNotExist,
    /// On the wire `PAYER_DATA_INCOMPLETE`. Source: `spec/fund/trans.toaccount.transfer.yaml:32`.
    PayerDataIncomplete,
    /// On the wire `PERM_AML_NOT_REALNAME_REV`. Source: `spec/fund/trans.toaccount.transfer.yaml:33`.
    PermAmlNotRealnameRev,
    /// On the wire `PAYER_STATUS_ERROR`. Source: `spec/fund/trans.toaccount.transfer.yaml:34`.
    PayerStatusError,
    /// On the wire `PAYEE_USER_INFO_ERROR`. Source: `spec/fund/trans.toaccount.transfer.yaml:35`.
    PayeeUserInfoError,
    /// On the wire `PAYER_USER_INFO_ERROR`. Source: `spec/fund/trans.toaccount.transfer.yaml:36`.
    PayerUserInfoError,
    /// On the wire `PAYER_BALANCE_NOT_ENOUGH`. Source: `spec/fund/trans.toaccount.transfer.yaml:37`.
    PayerBalanceNotEnough,
    /// On the wire `PAYMENT_INFO_INCONSISTENCY`. Source: `spec/fund/trans.toaccount.transfer.yaml:38`.
    PaymentInfoInconsistency,
    /// On the wire `CERT_MISS_TRANS_LIMIT`. Source: `spec/fund/trans.toaccount.transfer.yaml:39`.
    CertMissTransLimit,
    /// On the wire `CERT_MISS_ACC_LIMIT`. Source: `spec/fund/trans.toaccount.transfer.yaml:40`.
    CertMissAccLimit,
    /// On the wire `PAYEE_ACC_OCUPIED`. Source: `spec/fund/trans.toaccount.transfer.yaml:41`.
    PayeeAccOcupied,
    /// On the wire `MEMO_REQUIRED_IN_TRANSFER_ERROR`. Source: `spec/fund/trans.toaccount.transfer.yaml:42`.
    MemoRequiredInTransferError,
    /// On the wire `PERMIT_NON_BANK_LIMIT_PAYEE`. Source: `spec/fund/trans.toaccount.transfer.yaml:43`.
    PermitNonBankLimitPayee,
    /// On the wire `PERMIT_PAYER_LOWEST_FORBIDDEN`. Source: `spec/fund/trans.toaccount.transfer.yaml:44`.
    PermitPayerLowestForbidden,
    /// On the wire `PERMIT_PAYER_FORBIDDEN`. Source: `spec/fund/trans.toaccount.transfer.yaml:45`.
    PermitPayerForbidden,
    /// On the wire `PERMIT_CHECK_PERM_IDENTITY_THEFT`. Source: `spec/fund/trans.toaccount.transfer.yaml:46`.
    PermitCheckPermIdentityTheft,
    /// On the wire `REMARK_HAS_SENSITIVE_WORD`. Source: `spec/fund/trans.toaccount.transfer.yaml:47`.
    RemarkHasSensitiveWord,
    /// On the wire `ACCOUNT_NOT_EXIST`. Source: `spec/fund/trans.toaccount.transfer.yaml:48`.
    AccountNotExist,
    /// On the wire `PAYER_CERT_EXPIRED`. Source: `spec/fund/trans.toaccount.transfer.yaml:49`.
    PayerCertExpired,
    /// On the wire `EXCEED_LIMIT_PERSONAL_SM_AMOUNT`. Source: `spec/fund/trans.toaccount.transfer.yaml:50`.
    ExceedLimitPersonalSmAmount,
    /// On the wire `EXCEED_LIMIT_ENT_SM_AMOUNT`. Source: `spec/fund/trans.toaccount.transfer.yaml:51`.
    ExceedLimitEntSmAmount,
    /// On the wire `EXCEED_LIMIT_SM_MIN_AMOUNT`. Source: `spec/fund/trans.toaccount.transfer.yaml:52`.
    ExceedLimitSmMinAmount,
    /// On the wire `EXCEED_LIMIT_DM_MAX_AMOUNT`. Source: `spec/fund/trans.toaccount.transfer.yaml:53`.
    ExceedLimitDmMaxAmount,
    /// On the wire `EXCEED_LIMIT_UNRN_DM_AMOUNT`. Source: `spec/fund/trans.toaccount.transfer.yaml:54`.
    ExceedLimitUnrnDmAmount,
    /// On the wire `PAYER_PAYEE_CANNOT_SAME`. Source: `spec/fund/trans.toaccount.transfer.yaml:55`.
    PayerPayeeCannotSame,
    /// On the wire `SYNC_SECURITY_CHECK_FAILED`. Source: `spec/fund/trans.toaccount.transfer.yaml:56`.
    SyncSecurityCheckFailed,
    /// On the wire `MAX_VISIT_LIMIT`. Source: `spec/fund/trans.toaccount.transfer.yaml:57`.
    MaxVisitLimit,
    /// On the wire `RELEASE_USER_FORBBIDEN_RECIEVE`. Source: `spec/fund/trans.toaccount.transfer.yaml:58`.
    ReleaseUserForbbidenRecieve,
    /// On the wire `PAYEE_USER_TYPE_ERROR`. Source: `spec/fund/trans.toaccount.transfer.yaml:59`.
    PayeeUserTypeError,
    /// On the wire `BLOCK_USER_FORBBIDEN_RECIEVE`. Source: `spec/fund/trans.toaccount.transfer.yaml:60`.
    BlockUserForbbidenRecieve,
    /// On the wire `REQUEST_PROCESSING`. Source: `spec/fund/trans.toaccount.transfer.yaml:61`.
    RequestProcessing,
    /// On the wire `EXCEED_LIMIT_MM_AMOUNT`. Source: `spec/fund/trans.toaccount.transfer.yaml:62`.
    ExceedLimitMmAmount,
    /// On the wire `PERM_RECEIVE_CUSTOMER_ALMS_LIMIT`. Source: `spec/fund/trans.toaccount.transfer.yaml:63`.
    PermReceiveCustomerAlmsLimit,
    /// On the wire `PERM_PAY_CUSTOMER_MONTH_QUOTA_ORG_BALANCE_LIMIT`. Source:
    /// `spec/fund/trans.toaccount.transfer.yaml:64`.
    PermPayCustomerMonthQuotaOrgBalanceLimit,
    /// On the wire `OPENAPI_VERSION_TOO_OLD`. Source: `spec/fund/trans.toaccount.transfer.yaml:65`.
    OpenapiVersionTooOld,
    /// On the wire `PERM_PAY_USER_MONTH_QUOTA_ORG_BALANCE_LIMIT`. Source:
    /// `spec/fund/trans.toaccount.transfer.yaml:66`.
    PermPayUserMonthQuotaOrgBalanceLimit,
    /// On the wire `PERM_PAY_USER_DAILY_QUOTA_ORG_BALANCE_LIMIT`. Source:
    /// `spec/fund/trans.toaccount.transfer.yaml:67`.
    PermPayUserDailyQuotaOrgBalanceLimit,
    /// On the wire `PERM_PAY_CUSTOMER_DAILY_QUOTA_ORG_BALANCE_LIMIT`. Source:
    /// `spec/fund/trans.toaccount.transfer.yaml:68`.
    PermPayCustomerDailyQuotaOrgBalanceLimit,
    /// On the wire `EXCEED_LIMIT_MM_MAX_AMOUNT`. Source: `spec/fund/trans.toaccount.transfer.yaml:69`.
    ExceedLimitMmMaxAmount,
    /// On the wire `EXCEED_LIMIT_INTERNAL_SM_AMOUNT`. Source: `spec/fund/trans.toaccount.transfer.yaml:70`.
    ExceedLimitInternalSmAmount,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TransToaccountTransferErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("EXCEED_LIMIT_SM_AMOUNT", Self::ExceedLimitSmAmount),
        ("EXCEED_LIMIT_DM_AMOUNT", Self::ExceedLimitDmAmount),
        ("PERMIT_CHECK_PERM_LIMITED", Self::PermitCheckPermLimited),
        ("PAYCARD_UNABLE_PAYMENT", Self::PaycardUnablePayment),
        ("PAYEE_NOT_EXIST", Self::PayeeNotExist),
        ("PAYER_DATA_INCOMPLETE", Self::PayerDataIncomplete),
        ("PERM_AML_NOT_REALNAME_REV", Self::PermAmlNotRealnameRev),
        ("PAYER_STATUS_ERROR", Self::PayerStatusError),
        ("PAYEE_USER_INFO_ERROR", Self::PayeeUserInfoError),
        ("PAYER_USER_INFO_ERROR", Self::PayerUserInfoError),
        ("PAYER_BALANCE_NOT_ENOUGH", Self::PayerBalanceNotEnough),
        ("PAYMENT_INFO_INCONSISTENCY", Self::PaymentInfoInconsistency),
        ("CERT_MISS_TRANS_LIMIT", Self::CertMissTransLimit),
        ("CERT_MISS_ACC_LIMIT", Self::CertMissAccLimit),
        ("PAYEE_ACC_OCUPIED", Self::PayeeAccOcupied),
        ("MEMO_REQUIRED_IN_TRANSFER_ERROR", Self::MemoRequiredInTransferError),
        ("PERMIT_NON_BANK_LIMIT_PAYEE", Self::PermitNonBankLimitPayee),
        ("PERMIT_PAYER_LOWEST_FORBIDDEN", Self::PermitPayerLowestForbidden),
        ("PERMIT_PAYER_FORBIDDEN", Self::PermitPayerForbidden),
        ("PERMIT_CHECK_PERM_IDENTITY_THEFT", Self::PermitCheckPermIdentityTheft),
        ("REMARK_HAS_SENSITIVE_WORD", Self::RemarkHasSensitiveWord),
        ("ACCOUNT_NOT_EXIST", Self::AccountNotExist),
        ("PAYER_CERT_EXPIRED", Self::PayerCertExpired),
        ("EXCEED_LIMIT_PERSONAL_SM_AMOUNT", Self::ExceedLimitPersonalSmAmount),
        ("EXCEED_LIMIT_ENT_SM_AMOUNT", Self::ExceedLimitEntSmAmount),
        ("EXCEED_LIMIT_SM_MIN_AMOUNT", Self::ExceedLimitSmMinAmount),
        ("EXCEED_LIMIT_DM_MAX_AMOUNT", Self::ExceedLimitDmMaxAmount),
        ("EXCEED_LIMIT_UNRN_DM_AMOUNT", Self::ExceedLimitUnrnDmAmount),
        ("PAYER_PAYEE_CANNOT_SAME", Self::PayerPayeeCannotSame),
        ("SYNC_SECURITY_CHECK_FAILED", Self::SyncSecurityCheckFailed),
        ("MAX_VISIT_LIMIT", Self::MaxVisitLimit),
        ("RELEASE_USER_FORBBIDEN_RECIEVE", Self::ReleaseUserForbbidenRecieve),
        ("PAYEE_USER_TYPE_ERROR", Self::PayeeUserTypeError),
        ("BLOCK_USER_FORBBIDEN_RECIEVE", Self::BlockUserForbbidenRecieve),
        ("REQUEST_PROCESSING", Self::RequestProcessing),
        ("EXCEED_LIMIT_MM_AMOUNT", Self::ExceedLimitMmAmount),
        ("PERM_RECEIVE_CUSTOMER_ALMS_LIMIT", Self::PermReceiveCustomerAlmsLimit),
        (
            "PERM_PAY_CUSTOMER_MONTH_QUOTA_ORG_BALANCE_LIMIT",
            Self::PermPayCustomerMonthQuotaOrgBalanceLimit,
        ),
        ("OPENAPI_VERSION_TOO_OLD", Self::OpenapiVersionTooOld),
        (
            "PERM_PAY_USER_MONTH_QUOTA_ORG_BALANCE_LIMIT",
            Self::PermPayUserMonthQuotaOrgBalanceLimit,
        ),
        (
            "PERM_PAY_USER_DAILY_QUOTA_ORG_BALANCE_LIMIT",
            Self::PermPayUserDailyQuotaOrgBalanceLimit,
        ),
        (
            "PERM_PAY_CUSTOMER_DAILY_QUOTA_ORG_BALANCE_LIMIT",
            Self::PermPayCustomerDailyQuotaOrgBalanceLimit,
        ),
        ("EXCEED_LIMIT_MM_MAX_AMOUNT", Self::ExceedLimitMmMaxAmount),
        ("EXCEED_LIMIT_INTERNAL_SM_AMOUNT", Self::ExceedLimitInternalSmAmount),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TransToaccountTransferErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
