//! `alipay.fund.trans.pay` · 资金支付接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/trans/pay`. Described in
//! `spec/fund/trans.pay.yaml`.

use crate::{record, schema};

static TRANS_PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransPay",
    file: "spec/fund/trans.pay.yaml",
    fields: &[
        schema::FieldDef::new("auth_info", schema::Kind::Record(&AUTH_INFO), 9),
        schema::FieldDef::text("biz_scene", 10),
        schema::FieldDef::text("business_params", 11),
        schema::FieldDef::text("order_title", 12),
        schema::FieldDef::text("out_biz_no", 13),
        schema::FieldDef::text("passback_params", 14),
        schema::FieldDef::new(
            "payee_info",
            schema::Kind::Record(&super::types::PARTICIPANT),
            15,
        ),
        schema::FieldDef::new(
            "payer_info",
            schema::Kind::Record(&super::types::PARTICIPANT),
            16,
        ),
        schema::FieldDef::text("product_code", 17),
        schema::FieldDef::text("refund_time_expire", 18),
        schema::FieldDef::text("remark", 19),
        schema::FieldDef::text("time_expire", 20),
        schema::FieldDef::text("trans_amount", 21),
    ],
    rules: &[],
};

static TRANS_PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransPayResponse",
    file: "spec/fund/trans.pay.yaml",
    fields: &[
        schema::FieldDef::text("order_id", 24),
        schema::FieldDef::text("out_biz_no", 25),
        schema::FieldDef::text("pay_fund_order_id", 26),
        schema::FieldDef::text("status", 27),
        schema::FieldDef::text("trans_pay_time", 28),
    ],
    rules: &[],
};

static AUTH_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthInfo",
    file: "spec/fund/trans.pay.yaml",
    fields: &[
        schema::FieldDef::text("auth_code", 33),
        schema::FieldDef::text("auth_type", 34),
    ],
    rules: &[],
};

/// A request of `alipay.fund.trans.pay` (资金支付接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/trans/pay`. Described in
/// `spec/fund/trans.pay.yaml`.
/// Answered by [`TransPayResponse`], or by an error with a [`TransPayErrorCode`].
#[doc(alias = "alipay.fund.trans.pay")]
#[doc(alias = "资金支付接口")]
#[must_use]
#[non_exhaustive]
pub struct TransPay {
    /// On the wire `auth_info`, a record of the kind `AuthInfo`. Source: `spec/fund/trans.pay.yaml:9`.
    pub auth_info: Option<AuthInfo>,
    /// On the wire `biz_scene`, a text. Source: `spec/fund/trans.pay.yaml:10`.
    pub biz_scene: Option<String>,
    /// On the wire `business_params`, a text. Source: `spec/fund/trans.pay.yaml:11`.
    pub business_params: Option<String>,
    /// On the wire `order_title`, a text. Source: `spec/fund/trans.pay.yaml:12`.
    pub order_title: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/fund/trans.pay.yaml:13`.
    pub out_biz_no: Option<String>,
    /// On the wire `passback_params`, a text. Source: `spec/fund/trans.pay.yaml:14`.
    pub passback_params: Option<String>,
    /// On the wire `payee_info`, a record of the kind `Participant`. Source: `spec/fund/trans.pay.yaml:15`.
    pub payee_info: Option<super::types::Participant>,
    /// On the wire `payer_info`, a record of the kind `Participant`. Source: `spec/fund/trans.pay.yaml:16`.
    pub payer_info: Option<super::types::Participant>,
    /// On the wire `product_code`, a text. Source: `spec/fund/trans.pay.yaml:17`.
    pub product_code: Option<String>,
    /// On the wire `refund_time_expire`, a text. Source: `spec/fund/trans.pay.yaml:18`.
    pub refund_time_expire: Option<String>,
    /// On the wire `remark`, a text. Source: `spec/fund/trans.pay.yaml:19`.
    pub remark: Option<String>,
    /// On the wire `time_expire`, a text. Source: `spec/fund/trans.pay.yaml:20`.
    pub time_expire: Option<String>,
    /// On the wire `trans_amount`, a text. Source: `spec/fund/trans.pay.yaml:21`.
    pub trans_amount: Option<String>,
}

impl TransPay {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            auth_info: None,
            biz_scene: None,
            business_params: None,
            order_title: None,
            out_biz_no: None,
            passback_params: None,
            payee_info: None,
            payer_info: None,
            product_code: None,
            refund_time_expire: None,
            remark: None,
            time_expire: None,
            trans_amount: None,
        }
    }

    /// Sets [`auth_info`](Self::auth_info).
    #[inline]
    pub fn auth_info(mut self, auth_info: AuthInfo) -> Self {
        self.auth_info = Some(auth_info);
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    pub fn business_params(mut self, business_params: impl Into<String>) -> Self {
        self.business_params = Some(business_params.into());
        self
    }

    /// Sets [`order_title`](Self::order_title).
    #[inline]
    pub fn order_title(mut self, order_title: impl Into<String>) -> Self {
        self.order_title = Some(order_title.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`passback_params`](Self::passback_params).
    #[inline]
    pub fn passback_params(mut self, passback_params: impl Into<String>) -> Self {
        self.passback_params = Some(passback_params.into());
        self
    }

    /// Sets [`payee_info`](Self::payee_info).
    #[inline]
    pub fn payee_info(mut self, payee_info: super::types::Participant) -> Self {
        self.payee_info = Some(payee_info);
        self
    }

    /// Sets [`payer_info`](Self::payer_info).
    #[inline]
    pub fn payer_info(mut self, payer_info: super::types::Participant) -> Self {
        self.payer_info = Some(payer_info);
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`refund_time_expire`](Self::refund_time_expire).
    #[inline]
    pub fn refund_time_expire(mut self, refund_time_expire: impl Into<String>) -> Self {
        self.refund_time_expire = Some(refund_time_expire.into());
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets [`time_expire`](Self::time_expire).
    #[inline]
    pub fn time_expire(mut self, time_expire: impl Into<String>) -> Self {
        self.time_expire = Some(time_expire.into());
        self
    }

    /// Sets [`trans_amount`](Self::trans_amount).
    #[inline]
    pub fn trans_amount(mut self, trans_amount: impl Into<String>) -> Self {
        self.trans_amount = Some(trans_amount.into());
        self
    }
}

impl record::Record for TransPay {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_PAY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auth_info),
            1 => Some(&self.biz_scene),
            2 => Some(&self.business_params),
            3 => Some(&self.order_title),
            4 => Some(&self.out_biz_no),
            5 => Some(&self.passback_params),
            6 => Some(&self.payee_info),
            7 => Some(&self.payer_info),
            8 => Some(&self.product_code),
            9 => Some(&self.refund_time_expire),
            10 => Some(&self.remark),
            11 => Some(&self.time_expire),
            12 => Some(&self.trans_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auth_info),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.business_params),
            3 => Some(&mut self.order_title),
            4 => Some(&mut self.out_biz_no),
            5 => Some(&mut self.passback_params),
            6 => Some(&mut self.payee_info),
            7 => Some(&mut self.payer_info),
            8 => Some(&mut self.product_code),
            9 => Some(&mut self.refund_time_expire),
            10 => Some(&mut self.remark),
            11 => Some(&mut self.time_expire),
            12 => Some(&mut self.trans_amount),
            _ => None,
        }
    }
}

impl Default for TransPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TransPay {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransPay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransPay {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TransPay {}

impl record::Request for TransPay {
    type Response = TransPayResponse;
    type ErrorCode = TransPayErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.trans.pay",
        title: "资金支付接口",
        file: "spec/fund/trans.pay.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/trans/pay",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TRANS_PAY,
        response: &TRANS_PAY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.trans.pay` (资金支付接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TransPayResponse {
    /// On the wire `order_id`, a text. Source: `spec/fund/trans.pay.yaml:24`.
    pub order_id: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/fund/trans.pay.yaml:25`.
    pub out_biz_no: Option<String>,
    /// On the wire `pay_fund_order_id`, a text. Source: `spec/fund/trans.pay.yaml:26`.
    pub pay_fund_order_id: Option<String>,
    /// On the wire `status`, a text. Source: `spec/fund/trans.pay.yaml:27`.
    pub status: Option<String>,
    /// On the wire `trans_pay_time`, a text. Source: `spec/fund/trans.pay.yaml:28`.
    pub trans_pay_time: Option<String>,
}

impl record::Record for TransPayResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_PAY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_id),
            1 => Some(&self.out_biz_no),
            2 => Some(&self.pay_fund_order_id),
            3 => Some(&self.status),
            4 => Some(&self.trans_pay_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_id),
            1 => Some(&mut self.out_biz_no),
            2 => Some(&mut self.pay_fund_order_id),
            3 => Some(&mut self.status),
            4 => Some(&mut self.trans_pay_time),
            _ => None,
        }
    }
}

impl Default for TransPayResponse {
    #[inline]
    fn default() -> Self {
        Self {
            order_id: None,
            out_biz_no: None,
            pay_fund_order_id: None,
            status: None,
            trans_pay_time: None,
        }
    }
}

impl Clone for TransPayResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransPayResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransPayResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `AuthInfo`.
///
/// Source: `spec/fund/trans.pay.yaml:31`.
#[must_use]
#[non_exhaustive]
pub struct AuthInfo {
    /// On the wire `auth_code`, a text. Source: `spec/fund/trans.pay.yaml:33`.
    pub auth_code: Option<String>,
    /// On the wire `auth_type`, a text. Source: `spec/fund/trans.pay.yaml:34`.
    pub auth_type: Option<String>,
}

impl AuthInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            auth_code: None,
            auth_type: None,
        }
    }

    /// Sets [`auth_code`](Self::auth_code).
    #[inline]
    pub fn auth_code(mut self, auth_code: impl Into<String>) -> Self {
        self.auth_code = Some(auth_code.into());
        self
    }

    /// Sets [`auth_type`](Self::auth_type).
    #[inline]
    pub fn auth_type(mut self, auth_type: impl Into<String>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }
}

impl record::Record for AuthInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auth_code),
            1 => Some(&self.auth_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auth_code),
            1 => Some(&mut self.auth_type),
            _ => None,
        }
    }
}

impl Default for AuthInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AuthInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.trans.pay`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransPayErrorCode {
    /// On the wire `EXCEED_LIMIT_MM_MAX_AMOUNT`. Source: `spec/fund/trans.pay.yaml:37`.
    ExceedLimitMmMaxAmount,
    /// On the wire `PERM_PAY_CUSTOMER_DAILY_QUOTA_ORG_BALANCE_LIMIT`. Source: `spec/fund/trans.pay.yaml:38`.
    PermPayCustomerDailyQuotaOrgBalanceLimit,
    /// On the wire `PERM_PAY_CUSTOMER_MONTH_QUOTA_ORG_BALANCE_LIMIT`. Source: `spec/fund/trans.pay.yaml:39`.
    PermPayCustomerMonthQuotaOrgBalanceLimit,
    /// On the wire `PRODUCT_NOT_SIGN`. Source: `spec/fund/trans.pay.yaml:40`.
    ProductNotSign,
    /// On the wire `NO_PERMISSION_ACCOUNT`. Source: `spec/fund/trans.pay.yaml:41`.
    NoPermissionAccount,
    /// On the wire `PAYMENT_TIME_EXPIRE`. Source: `spec/fund/trans.pay.yaml:42`.
    PaymentTimeExpire,
    /// On the wire `PAYER_USERINFO_NOT_EXSIT`. Source: `spec/fund/trans.pay.yaml:43`.
    PayerUserinfoNotExsit,
    /// On the wire `PAYER_NOT_RELNAME_CERTIFY`. Source: `spec/fund/trans.pay.yaml:44`.
    PayerNotRelnameCertify,
    /// On the wire `PAYER_NOT_EXIST`. Source: `spec/fund/trans.pay.yaml:45`.
    PayerNotExist,
    /// On the wire `PAYEE_NOT_EXIST`. Source: `spec/fund/trans.pay.yaml:46`.
    PayeeNotExist,
    /// On the wire `PAYER_STATUS_ERROR`. Source: `spec/fund/trans.pay.yaml:47`.
    PayerStatusError,
    /// On the wire `PAYEE_ACCOUNT_STATUS_ERROR`. Source: `spec/fund/trans.pay.yaml:48`.
    PayeeAccountStatusError,
    /// On the wire `NO_ACCOUNT_RECEIVE_PERMISSION`. Source: `spec/fund/trans.pay.yaml:49`.
    NoAccountReceivePermission,
    /// On the wire `MEMO_REQUIRED_IN_TRANSFER_ERROR`. Source: `spec/fund/trans.pay.yaml:50`.
    MemoRequiredInTransferError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/trans.pay.yaml:51`.
    SystemError,
    /// On the wire `PERMIT_NON_BANK_LIMIT_PAYEE`. Source: `spec/fund/trans.pay.yaml:52`.
    PermitNonBankLimitPayee,
    /// On the wire `PAYER_PAYEE_CANNOT_SAME`. Source: `spec/fund/trans.pay.yaml:53`.
    PayerPayeeCannotSame,
    /// On the wire `REMARK_HAS_SENSITIVE_WORD`. Source: `spec/fund/trans.pay.yaml:54`.
    RemarkHasSensitiveWord,
    /// On the wire `PAYEE_ACCOUNT_NOT_EXSIT`. Source: `spec/fund/trans.pay.yaml:55`.
    PayeeAccountNotExsit,
    /// On the wire `TRUSTEESHIP_RECIEVE_QUOTA_LIMIT`. Source: `spec/fund/trans.pay.yaml:56`.
    TrusteeshipRecieveQuotaLimit,
    /// On the wire `EXCEED_LIMIT_SM_AMOUNT`. Source: `spec/fund/trans.pay.yaml:57`.
    ExceedLimitSmAmount,
    /// On the wire `EXCEED_LIMIT_DM_AMOUNT`. Source: `spec/fund/trans.pay.yaml:58`.
    ExceedLimitDmAmount,
    /// On the wire `REFUND_TIME_INVALID`. Source: `spec/fund/trans.pay.yaml:59`.
    RefundTimeInvalid,
    /// On the wire `AUTH_CODE_ERROR`. Source: `spec/fund/trans.pay.yaml:60`.
    AuthCodeError,
    /// On the wire `PAYMENT_TIME_INVALID`. Source: `spec/fund/trans.pay.yaml:61`.
    PaymentTimeInvalid,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/fund/trans.pay.yaml:62`.
    InvalidParameter,
    /// On the wire `MONEY_PAY_CLOSED`. Source: `spec/fund/trans.pay.yaml:63`.
    MoneyPayClosed,
    /// On the wire `USER_BALANCE_NOT_ENOUGH`. Source: `spec/fund/trans.pay.yaml:64`.
    UserBalanceNotEnough,
    /// On the wire `USER_BANKCARD_BALANCE_NOT_ENOUGH`. Source: `spec/fund/trans.pay.yaml:65`.
    UserBankcardBalanceNotEnough,
    /// On the wire `SECURITY_CHECK_FAILED`. Source: `spec/fund/trans.pay.yaml:66`.
    SecurityCheckFailed,
    /// On the wire `PERMIT_CHECK_FAIL`. Source: `spec/fund/trans.pay.yaml:67`.
    PermitCheckFail,
    /// On the wire `ORDER_PAY_SUCCESS`. Source: `spec/fund/trans.pay.yaml:68`.
    OrderPaySuccess,
    /// On the wire `NO_AVAILABLE_PAYMENT_TOOLS`. Source: `spec/fund/trans.pay.yaml:69`.
    NoAvailablePaymentTools,
    /// On the wire `PAYMENT_INFO_INCONSISTENCY`. Source: `spec/fund/trans.pay.yaml:70`.
    PaymentInfoInconsistency,
    /// On the wire `ORDER_STATUS_INVALID`. Source: `spec/fund/trans.pay.yaml:71`.
    OrderStatusInvalid,
    /// On the wire `ORDER_PAY_SUCCESS_PAYEE_ERROR`. Source: `spec/fund/trans.pay.yaml:72`.
    OrderPaySuccessPayeeError,
    /// On the wire `USER_BLOCKED`. Source: `spec/fund/trans.pay.yaml:73`.
    UserBlocked,
    /// On the wire `ORDER_OTHER_PAY_SUCCESS`. Source: `spec/fund/trans.pay.yaml:74`.
    OrderOtherPaySuccess,
    /// On the wire `TRUSTEESHIP_ACCOUNT_NOT_EXIST`. Source: `spec/fund/trans.pay.yaml:75`.
    TrusteeshipAccountNotExist,
    /// On the wire `NO_ACCOUNT_PAYMENT_PERMISSION`. Source: `spec/fund/trans.pay.yaml:76`.
    NoAccountPaymentPermission,
    /// On the wire `PAYMENT_FAIL`. Source: `spec/fund/trans.pay.yaml:77`.
    PaymentFail,
    /// On the wire `AUTHOREE_IS_NOT_MATCH`. Source: `spec/fund/trans.pay.yaml:78`.
    AuthoreeIsNotMatch,
    /// On the wire `USER_AGREEMENT_STATUS_ABNORMAL`. Source: `spec/fund/trans.pay.yaml:79`.
    UserAgreementStatusAbnormal,
    /// On the wire `USER_AGREEMENT_IS_OUT_OF_DATE`. Source: `spec/fund/trans.pay.yaml:80`.
    UserAgreementIsOutOfDate,
    /// On the wire `USER_AGREEMENT_VERIFY_FAIL`. Source: `spec/fund/trans.pay.yaml:81`.
    UserAgreementVerifyFail,
    /// On the wire `MERCHANT_AGREEMENT_VERIFY_FAIL`. Source: `spec/fund/trans.pay.yaml:82`.
    MerchantAgreementVerifyFail,
    /// On the wire `RESOURCE_LIMIT_EXCEED`. Source: `spec/fund/trans.pay.yaml:83`.
    ResourceLimitExceed,
    /// On the wire `INVALID_PAYEE_ACCOUNT`. Source: `spec/fund/trans.pay.yaml:84`.
    InvalidPayeeAccount,
    /// On the wire `PAYER_IS_NOT_SAME_PAYEE`. Source: `spec/fund/trans.pay.yaml:85`.
    PayerIsNotSamePayee,
    /// On the wire `ILLEGAL_REQUEST_USER_ID`. Source: `spec/fund/trans.pay.yaml:86`.
    IllegalRequestUserId,
    /// On the wire `FREEZE_AMOUNT_IS_NOT_ENOUGH`. Source: `spec/fund/trans.pay.yaml:87`.
    FreezeAmountIsNotEnough,
    /// On the wire `AGREEMENT_SCENE_VERIFY_FAIL`. Source: `spec/fund/trans.pay.yaml:88`.
    AgreementSceneVerifyFail,
    /// On the wire `AUTH_USERID_IS_NOT_MATCH`. Source: `spec/fund/trans.pay.yaml:89`.
    AuthUseridIsNotMatch,
    /// On the wire `RELEASE_USER_FORBBIDEN_RECIEVE`. Source: `spec/fund/trans.pay.yaml:90`.
    ReleaseUserForbbidenRecieve,
    /// On the wire `AMOUNT_COMPARE_INCONSISTENCY`. Source: `spec/fund/trans.pay.yaml:91`.
    AmountCompareInconsistency,
    /// On the wire `PAYEE_USERINFO_STATUS_ERROR`. Source: `spec/fund/trans.pay.yaml:92`.
    PayeeUserinfoStatusError,
    /// On the wire `PAYER_BALANCE_NOT_ENOUGH`. Source: `spec/fund/trans.pay.yaml:93`.
    PayerBalanceNotEnough,
    /// On the wire `BIZ_UNIQUE_EXCEPTION`. Source: `spec/fund/trans.pay.yaml:94`.
    BizUniqueException,
    /// On the wire `BLOCK_USER_FORBBIDEN_RECIEVE`. Source: `spec/fund/trans.pay.yaml:95`.
    BlockUserForbbidenRecieve,
    /// On the wire `NO_ACCOUNT_USER_FORBBIDEN_RECIEVE`. Source: `spec/fund/trans.pay.yaml:96`.
    NoAccountUserForbbidenRecieve,
    /// On the wire `SUB_BIZ_SCENE_ERROR`. Source: `spec/fund/trans.pay.yaml:97`.
    SubBizSceneError,
    /// On the wire `PAYER_NOT_ADMIT_ERROR`. Source: `spec/fund/trans.pay.yaml:98`.
    PayerNotAdmitError,
    /// On the wire `PAYEE_CARD_INFO_ERROR`. Source: `spec/fund/trans.pay.yaml:99`.
    PayeeCardInfoError,
    /// On the wire `PERM_AML_NOT_REALNAME_REV`. Source: `spec/fund/trans.pay.yaml:100`.
    PermAmlNotRealnameRev,
    /// On the wire `EXCEED_LIMIT_MM_AMOUNT`. Source: `spec/fund/trans.pay.yaml:101`.
    ExceedLimitMmAmount,
    /// On the wire `CARD_BIN_ERROR`. Source: `spec/fund/trans.pay.yaml:102`.
    CardBinError,
    /// On the wire `INST_PAY_UNABLE`. Source: `spec/fund/trans.pay.yaml:103`.
    InstPayUnable,
    /// On the wire `PERMIT_CHECK_PERM_IDENTITY_THEFT`. Source: `spec/fund/trans.pay.yaml:104`.
    PermitCheckPermIdentityTheft,
    /// On the wire `BALANCE_IS_NOT_ENOUGH`. Source: `spec/fund/trans.pay.yaml:105`.
    BalanceIsNotEnough,
    /// On the wire `INVALID_CARDNO`. Source: `spec/fund/trans.pay.yaml:106`.
    InvalidCardno,
    /// On the wire `PAYEE_TRUSTEESHIP_ACC_OVER_LIMIT`. Source: `spec/fund/trans.pay.yaml:107`.
    PayeeTrusteeshipAccOverLimit,
    /// On the wire `EXCEED_LIMIT_DC_RECEIVED`. Source: `spec/fund/trans.pay.yaml:108`.
    ExceedLimitDcReceived,
    /// On the wire `PAYER_PERMLIMIT_CHECK_FAILURE`. Source: `spec/fund/trans.pay.yaml:109`.
    PayerPermlimitCheckFailure,
    /// On the wire `PAYEE_ACC_OCUPIED`. Source: `spec/fund/trans.pay.yaml:110`.
    PayeeAccOcupied,
    /// On the wire `PERMIT_CHECK_PERM_LIMITED`. Source: `spec/fund/trans.pay.yaml:111`.
    PermitCheckPermLimited,
    /// On the wire `EXCEED_LIMIT_DM_MAX_AMOUNT`. Source: `spec/fund/trans.pay.yaml:112`.
    ExceedLimitDmMaxAmount,
    /// On the wire `EXCEED_LIMIT_PERSONAL_SM_AMOUNT`. Source: `spec/fund/trans.pay.yaml:113`.
    ExceedLimitPersonalSmAmount,
    /// On the wire `EXCEED_LIMIT_UNRN_DM_AMOUNT`. Source: `spec/fund/trans.pay.yaml:114`.
    ExceedLimitUnrnDmAmount,
    /// On the wire `PAYEE_USER_TYPE_ERROR`. Source: `spec/fund/trans.pay.yaml:115`.
    PayeeUserTypeError,
    /// On the wire `EXCEED_LIMIT_SM_MIN_AMOUNT`. Source: `spec/fund/trans.pay.yaml:116`.
    ExceedLimitSmMinAmount,
    /// On the wire `PERMIT_CHECK_RECEIVE_LIMIT`. Source: `spec/fund/trans.pay.yaml:117`.
    PermitCheckReceiveLimit,
    /// On the wire `PAYEE_NOT_RELNAME_CERTIFY`. Source: `spec/fund/trans.pay.yaml:118`.
    PayeeNotRelnameCertify,
    /// On the wire `BANK_CARD_BALANCE_NOT_ENOUGH`. Source: `spec/fund/trans.pay.yaml:119`.
    BankCardBalanceNotEnough,
    /// On the wire `MAX_VISIT_LIMIT`. Source: `spec/fund/trans.pay.yaml:120`.
    MaxVisitLimit,
    /// On the wire `MONTH_LIMIT_EXCEED`. Source: `spec/fund/trans.pay.yaml:121`.
    MonthLimitExceed,
    /// On the wire `DAILY_LIMIT_EXCEED`. Source: `spec/fund/trans.pay.yaml:122`.
    DailyLimitExceed,
    /// On the wire `PERM_RECEIVE_CUSTOMER_ALMS_LIMIT`. Source: `spec/fund/trans.pay.yaml:123`.
    PermReceiveCustomerAlmsLimit,
    /// On the wire `PAYCARD_UNABLE_PAYMENT`. Source: `spec/fund/trans.pay.yaml:124`.
    PaycardUnablePayment,
    /// On the wire `PAYEE_USERINFO_ERROR`. Source: `spec/fund/trans.pay.yaml:125`.
    PayeeUserinfoError,
    /// On the wire `NOT_SUPPORT_PAYER_ACCOUNT_TYPE`. Source: `spec/fund/trans.pay.yaml:126`.
    NotSupportPayerAccountType,
    /// On the wire `USER_RISK_FREEZE`. Source: `spec/fund/trans.pay.yaml:127`.
    UserRiskFreeze,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TransPayErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("EXCEED_LIMIT_MM_MAX_AMOUNT", Self::ExceedLimitMmMaxAmount),
        (
            "PERM_PAY_CUSTOMER_DAILY_QUOTA_ORG_BALANCE_LIMIT",
            Self::PermPayCustomerDailyQuotaOrgBalanceLimit,
        ),
        (
            "PERM_PAY_CUSTOMER_MONTH_QUOTA_ORG_BALANCE_LIMIT",
            Self::PermPayCustomerMonthQuotaOrgBalanceLimit,
        ),
        ("PRODUCT_NOT_SIGN", Self::ProductNotSign),
        ("NO_PERMISSION_ACCOUNT", Self::NoPermissionAccount),
        ("PAYMENT_TIME_EXPIRE", Self::PaymentTimeExpire),
        ("PAYER_USERINFO_NOT_EXSIT", Self::PayerUserinfoNotExsit),
        ("PAYER_NOT_RELNAME_CERTIFY", Self::PayerNotRelnameCertify),
        ("PAYER_NOT_EXIST", Self::PayerNotExist),
        ("PAYEE_NOT_EXIST", Self::PayeeNotExist),
        ("PAYER_STATUS_ERROR", Self::PayerStatusError),
        ("PAYEE_ACCOUNT_STATUS_ERROR", Self::PayeeAccountStatusError),
        ("NO_ACCOUNT_RECEIVE_PERMISSION", Self::NoAccountReceivePermission),
        ("MEMO_REQUIRED_IN_TRANSFER_ERROR", Self::MemoRequiredInTransferError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMIT_NON_BANK_LIMIT_PAYEE", Self::PermitNonBankLimitPayee),
        ("PAYER_PAYEE_CANNOT_SAME", Self::PayerPayeeCannotSame),
        ("REMARK_HAS_SENSITIVE_WORD", Self::RemarkHasSensitiveWord),
        ("PAYEE_ACCOUNT_NOT_EXSIT", Self::PayeeAccountNotExsit),
        ("TRUSTEESHIP_RECIEVE_QUOTA_LIMIT", Self::TrusteeshipRecieveQuotaLimit),
        ("EXCEED_LIMIT_SM_AMOUNT", Self::ExceedLimitSmAmount),
        ("EXCEED_LIMIT_DM_AMOUNT", Self::ExceedLimitDmAmount),
        ("REFUND_TIME_INVALID", Self::RefundTimeInvalid),
        ("AUTH_CODE_ERROR", Self::AuthCodeError),
        ("PAYMENT_TIME_INVALID", Self::PaymentTimeInvalid),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("MONEY_PAY_CLOSED", Self::MoneyPayClosed),
        ("USER_BALANCE_NOT_ENOUGH", Self::UserBalanceNotEnough),
        ("USER_BANKCARD_BALANCE_NOT_ENOUGH", Self::UserBankcardBalanceNotEnough),
        ("SECURITY_CHECK_FAILED", Self::SecurityCheckFailed),
        ("PERMIT_CHECK_FAIL", Self::PermitCheckFail),
        ("ORDER_PAY_SUCCESS", Self::OrderPaySuccess),
        ("NO_AVAILABLE_PAYMENT_TOOLS", Self::NoAvailablePaymentTools),
        ("PAYMENT_INFO_INCONSISTENCY", Self::PaymentInfoInconsistency),
        ("ORDER_STATUS_INVALID", Self::OrderStatusInvalid),
        ("ORDER_PAY_SUCCESS_PAYEE_ERROR", Self::OrderPaySuccessPayeeError),
        ("USER_BLOCKED", Self::UserBlocked),
        ("ORDER_OTHER_PAY_SUCCESS", Self::OrderOtherPaySuccess),
        ("TRUSTEESHIP_ACCOUNT_NOT_EXIST", Self::TrusteeshipAccountNotExist),
        ("NO_ACCOUNT_PAYMENT_PERMISSION", Self::NoAccountPaymentPermission),
        ("PAYMENT_FAIL", Self::PaymentFail),
        ("AUTHOREE_IS_NOT_MATCH", Self::AuthoreeIsNotMatch),
        ("USER_AGREEMENT_STATUS_ABNORMAL", Self::UserAgreementStatusAbnormal),
        ("USER_AGREEMENT_IS_OUT_OF_DATE", Self::UserAgreementIsOutOfDate),
        ("USER_AGREEMENT_VERIFY_FAIL", Self::UserAgreementVerifyFail),
        ("MERCHANT_AGREEMENT_VERIFY_FAIL", Self::MerchantAgreementVerifyFail),
        ("RESOURCE_LIMIT_EXCEED", Self::ResourceLimitExceed),
        ("INVALID_PAYEE_ACCOUNT", Self::InvalidPayeeAccount),
        ("PAYER_IS_NOT_SAME_PAYEE", Self::PayerIsNotSamePayee),
        ("ILLEGAL_REQUEST_USER_ID", Self::IllegalRequestUserId),
        ("FREEZE_AMOUNT_IS_NOT_ENOUGH", Self::FreezeAmountIsNotEnough),
        ("AGREEMENT_SCENE_VERIFY_FAIL", Self::AgreementSceneVerifyFail),
        ("AUTH_USERID_IS_NOT_MATCH", Self::AuthUseridIsNotMatch),
        ("RELEASE_USER_FORBBIDEN_RECIEVE", Self::ReleaseUserForbbidenRecieve),
        ("AMOUNT_COMPARE_INCONSISTENCY", Self::AmountCompareInconsistency),
        ("PAYEE_USERINFO_STATUS_ERROR", Self::PayeeUserinfoStatusError),
        ("PAYER_BALANCE_NOT_ENOUGH", Self::PayerBalanceNotEnough),
        ("BIZ_UNIQUE_EXCEPTION", Self::BizUniqueException),
        ("BLOCK_USER_FORBBIDEN_RECIEVE", Self::BlockUserForbbidenRecieve),
        ("NO_ACCOUNT_USER_FORBBIDEN_RECIEVE", Self::NoAccountUserForbbidenRecieve),
        ("SUB_BIZ_SCENE_ERROR", Self::SubBizSceneError),
        ("PAYER_NOT_ADMIT_ERROR", Self::PayerNotAdmitError),
        ("PAYEE_CARD_INFO_ERROR", Self::PayeeCardInfoError),
        ("PERM_AML_NOT_REALNAME_REV", Self::PermAmlNotRealnameRev),
        ("EXCEED_LIMIT_MM_AMOUNT", Self::ExceedLimitMmAmount),
        ("CARD_BIN_ERROR", Self::CardBinError),
        ("INST_PAY_UNABLE", Self::InstPayUnable),
        ("PERMIT_CHECK_PERM_IDENTITY_THEFT", Self::PermitCheckPermIdentityTheft),
        ("BALANCE_IS_NOT_ENOUGH", Self::BalanceIsNotEnough),
        ("INVALID_CARDNO", Self::InvalidCardno),
        ("PAYEE_TRUSTEESHIP_ACC_OVER_LIMIT", Self::PayeeTrusteeshipAccOverLimit),
        ("EXCEED_LIMIT_DC_RECEIVED", Self::ExceedLimitDcReceived),
        ("PAYER_PERMLIMIT_CHECK_FAILURE", Self::PayerPermlimitCheckFailure),
        ("PAYEE_ACC_OCUPIED", Self::PayeeAccOcupied),
        ("PERMIT_CHECK_PERM_LIMITED", Self::PermitCheckPermLimited),
        ("EXCEED_LIMIT_DM_MAX_AMOUNT", Self::ExceedLimitDmMaxAmount),
        ("EXCEED_LIMIT_PERSONAL_SM_AMOUNT", Self::ExceedLimitPersonalSmAmount),
        ("EXCEED_LIMIT_UNRN_DM_AMOUNT", Self::ExceedLimitUnrnDmAmount),
        ("PAYEE_USER_TYPE_ERROR", Self::PayeeUserTypeError),
        ("EXCEED_LIMIT_SM_MIN_AMOUNT", Self::ExceedLimitSmMinAmount),
        ("PERMIT_CHECK_RECEIVE_LIMIT", Self::PermitCheckReceiveLimit),
        ("PAYEE_NOT_RELNAME_CERTIFY", Self::PayeeNotRelnameCertify),
        ("BANK_CARD_BALANCE_NOT_ENOUGH", Self::BankCardBalanceNotEnough),
        ("MAX_VISIT_LIMIT", Self::MaxVisitLimit),
        ("MONTH_LIMIT_EXCEED", Self::MonthLimitExceed),
        ("DAILY_LIMIT_EXCEED", Self::DailyLimitExceed),
        ("PERM_RECEIVE_CUSTOMER_ALMS_LIMIT", Self::PermReceiveCustomerAlmsLimit),
        ("PAYCARD_UNABLE_PAYMENT", Self::PaycardUnablePayment),
        ("PAYEE_USERINFO_ERROR", Self::PayeeUserinfoError),
        ("NOT_SUPPORT_PAYER_ACCOUNT_TYPE", Self::NotSupportPayerAccountType),
        ("USER_RISK_FREEZE", Self::UserRiskFreeze),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TransPayErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
