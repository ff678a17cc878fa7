//! `alipay.fund.trans.pay` · 资金支付接口
//!
//! Pay directly by agreement, QR code, sound wave or face.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/trans/pay`. Described in
//! `spec/fund/trans.pay.yaml`.

use crate::{record, schema};

static TRANS_PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransPay",
    file: "spec/fund/trans.pay.yaml",
    fields: &[
        schema::FieldDef::new("auth_info", schema::Kind::Record(&AUTH_INFO), 11),
        schema::FieldDef::text("biz_scene", 12),
        schema::FieldDef::text("business_params", 17),
        schema::FieldDef::text("order_title", 22),
        schema::FieldDef::text("out_biz_no", 27),
        schema::FieldDef::text("passback_params", 32),
        schema::FieldDef::new(
            "payee_info",
            schema::Kind::Record(&super::types::PARTICIPANT),
            37,
        ),
        schema::FieldDef::new(
            "payer_info",
            schema::Kind::Record(&super::types::PARTICIPANT),
            38,
        ),
        schema::FieldDef::text("product_code", 39),
        schema::FieldDef::text("refund_time_expire", 44),
        schema::FieldDef::text("remark", 49),
        schema::FieldDef::text("time_expire", 50),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("0.01"), 59),
                schema::LimitDef::new(schema::Limit::Maximum("100000000"), 60),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 61),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 58),
            ],
            ..schema::FieldDef::text("trans_amount", 55)
        },
    ],
    rules: &[],
};

static TRANS_PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransPayResponse",
    file: "spec/fund/trans.pay.yaml",
    fields: &[
        schema::FieldDef::text("order_id", 65),
        schema::FieldDef::text("out_biz_no", 66),
        schema::FieldDef::text("pay_fund_order_id", 67),
        schema::FieldDef::text("status", 72),
        schema::FieldDef::text("trans_pay_time", 80),
    ],
    rules: &[],
};

static AUTH_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthInfo",
    file: "spec/fund/trans.pay.yaml",
    fields: &[
        schema::FieldDef::text("auth_code", 86),
        schema::FieldDef::text("auth_type", 91),
    ],
    rules: &[],
};

/// A request of `alipay.fund.trans.pay` (资金支付接口).
///
/// Pay directly by agreement, QR code, sound wave or face.
///
/// ```
/// use alipay::fund::TransPay;
///
/// let request = TransPay::new()
///     .biz_scene("PARTY_MEMBERSHIP_DUES");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`trans_amount`](Self::trans_amount) | an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/trans/pay`. Described in
/// `spec/fund/trans.pay.yaml`.
/// Answered by [`TransPayResponse`], or by an error with a [`TransPayErrorCode`].
#[doc(alias = "alipay.fund.trans.pay")]
#[doc(alias = "/v3/alipay/fund/trans/pay")]
#[doc(alias = "资金支付接口")]
#[doc(alias = "支付")]
#[doc(alias = "资金")]
#[must_use]
#[non_exhaustive]
pub struct TransPay {
    /// Authorization to pay by.
    ///
    /// On the wire `auth_info` (授权对象). Source: `spec/fund/trans.pay.yaml:11`.
    pub auth_info: Option<AuthInfo>,
    /// Business scene, for example group collection or red packet.
    ///
    /// On the wire `biz_scene` (业务场景). Example: `PARTY_MEMBERSHIP_DUES`. Source: `spec/fund/trans.pay.yaml:12`.
    pub biz_scene: Option<String>,
    /// Business extensions, JSON; agree with Alipay engineers before use.
    ///
    /// On the wire `business_params` (业务扩展参数). Example:
    /// `{"MERCHANT_PAYER_ID":"1234567890","MERCHANT_PAYER_PHONE:"13800000000"}`. Source:
    /// `spec/fund/trans.pay.yaml:17`.
    pub business_params: Option<String>,
    /// Order title shown in the cashier and in records.
    ///
    /// On the wire `order_title` (订单的标题). Example: `钉钉红包`. Source: `spec/fund/trans.pay.yaml:22`.
    pub order_title: Option<String>,
    /// Merchant's order number, unique per transfer request.
    ///
    /// On the wire `out_biz_no` (商户端的唯一订单号). Example: `201806300001`. Source: `spec/fund/trans.pay.yaml:27`.
    pub out_biz_no: Option<String>,
    /// Parameters returned in the asynchronous notification.
    ///
    /// On the wire `passback_params` (回传参数). Example: `{"merchantBizType":"peerPay"}`. Source:
    /// `spec/fund/trans.pay.yaml:32`.
    pub passback_params: Option<String>,
    /// Payee.
    ///
    /// On the wire `payee_info` (收款方信息). Source: `spec/fund/trans.pay.yaml:37`.
    pub payee_info: Option<super::types::Participant>,
    /// Payer.
    ///
    /// On the wire `payer_info` (付款方信息). Source: `spec/fund/trans.pay.yaml:38`.
    pub payer_info: Option<super::types::Participant>,
    /// Product code the merchant has signed for.
    ///
    /// On the wire `product_code` (销售产品码). Example: `STD_APP_TRANSFER`. Source: `spec/fund/trans.pay.yaml:39`.
    pub product_code: Option<String>,
    /// Time of automatic refund, yyyy-MM-dd HH:mm; earlier than the sales plan's latest refund.
    ///
    /// On the wire `refund_time_expire` (退款超时时间). Example: `2018-11-08 10:00`. Source:
    /// `spec/fund/trans.pay.yaml:44`.
    pub refund_time_expire: Option<String>,
    /// Remark.
    ///
    /// On the wire `remark` (备注). Example: `报销付款`. Source: `spec/fund/trans.pay.yaml:49`.
    pub remark: Option<String>,
    /// Absolute timeout, yyyy-MM-dd HH:mm.
    ///
    /// On the wire `time_expire` (绝对超时时间). Example: `2018-03-23 19:15`. Source: `spec/fund/trans.pay.yaml:50`.
    pub time_expire: Option<String>,
    /// Order total in yuan.
    ///
    /// On the wire `trans_amount` (订单总金额); an amount of money as a decimal number; not less than 0.01; not more
    /// than 100000000; at most 2 decimals. Example: `8.88`. Source: `spec/fund/trans.pay.yaml:55`.
    pub trans_amount: Option<record::Amount>,
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
    pub fn trans_amount(mut self, trans_amount: impl Into<record::Amount>) -> Self {
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.fund.trans.pay` (资金支付接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TransPayResponse {
    /// Alipay's number of the transfer.
    ///
    /// On the wire `order_id`. Example: `20180629110070001502040007320562`. Source: `spec/fund/trans.pay.yaml:65`.
    pub order_id: Option<String>,
    /// Merchant's unique order number.
    ///
    /// On the wire `out_biz_no` (商户端的唯一订单号). Example: `201806300001`. Source: `spec/fund/trans.pay.yaml:66`.
    pub out_biz_no: Option<String>,
    /// Alipay's number of the funds payment.
    ///
    /// On the wire `pay_fund_order_id` (支付宝支付资金流水号). Example: `20190801110070001506380000251556`. Source:
    /// `spec/fund/trans.pay.yaml:67`.
    pub pay_fund_order_id: Option<String>,
    /// State of the payment.
    ///
    /// On the wire `status`. Example: `SUCCESS`. Source: `spec/fund/trans.pay.yaml:72`.
    pub status: Option<record::Choice<TransPayResponseStatus>>,
    /// Time of payment.
    ///
    /// On the wire `trans_pay_time` (订单支付时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2019-08-21 00:00:00`. Source: `spec/fund/trans.pay.yaml:80`.
    pub trans_pay_time: Option<record::DateTime>,
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

/// Authorization to pay by.
///
/// Source: `spec/fund/trans.pay.yaml:83`.
#[must_use]
#[non_exhaustive]
pub struct AuthInfo {
    /// Authorization number of a payment agreement or CIF agreement.
    ///
    /// On the wire `auth_code` (授权号). Example: `12345678`. Source: `spec/fund/trans.pay.yaml:86`.
    pub auth_code: Option<String>,
    /// Kind of authorization.
    ///
    /// On the wire `auth_type` (授权类型). Example: `deduct_code`. Source: `spec/fund/trans.pay.yaml:91`.
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

/// The values of the platform's type `TransPayResponseStatus`.
///
/// Source: `spec/fund/trans.pay.yaml:75`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransPayResponseStatus {
    /// Paid.
    ///
    /// On the wire `SUCCESS` (支付成功).
    Success,
    /// Failed.
    ///
    /// On the wire `FAIL` (支付失败).
    Fail,
    /// Unknown; query for the latest state.
    ///
    /// On the wire `UNKNOWN` (未知).
    Unknown_,
}

impl record::Enumeration for TransPayResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("FAIL", Self::Fail),
        ("UNKNOWN", Self::Unknown_),
    ];
}

impl std::fmt::Debug for TransPayResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.trans.pay`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransPayErrorCode {
    /// The maximum monthly transfer amount is exceeded.
    ///
    /// On the wire `EXCEED_LIMIT_MM_MAX_AMOUNT`. Source: `spec/fund/trans.pay.yaml:94` and `spec/codes.yaml:1004`.
    ExceedLimitMmMaxAmount,
    /// The customer's daily quota for balance payments is exceeded.
    ///
    /// On the wire `PERM_PAY_CUSTOMER_DAILY_QUOTA_ORG_BALANCE_LIMIT`. Source: `spec/fund/trans.pay.yaml:95` and
    /// `spec/codes.yaml:2056`.
    PermPayCustomerDailyQuotaOrgBalanceLimit,
    /// The customer's monthly quota for balance payments is exceeded.
    ///
    /// On the wire `PERM_PAY_CUSTOMER_MONTH_QUOTA_ORG_BALANCE_LIMIT`. Source: `spec/fund/trans.pay.yaml:96` and
    /// `spec/codes.yaml:2058`.
    PermPayCustomerMonthQuotaOrgBalanceLimit,
    /// The product is not signed.
    ///
    /// Sign the product first.
    ///
    /// On the wire `PRODUCT_NOT_SIGN`. Source: `spec/fund/trans.pay.yaml:97` and `spec/codes.yaml:2119`.
    ProductNotSign,
    /// The caller has no permission for the account.
    ///
    /// On the wire `NO_PERMISSION_ACCOUNT`. Source: `spec/fund/trans.pay.yaml:98` and `spec/codes.yaml:1751`.
    NoPermissionAccount,
    /// The payment request has expired.
    ///
    /// Start a new order.
    ///
    /// On the wire `PAYMENT_TIME_EXPIRE`. Source: `spec/fund/trans.pay.yaml:99` and `spec/codes.yaml:2009`.
    PaymentTimeExpire,
    /// The payer's user information does not exist.
    ///
    /// Check the payer's data.
    ///
    /// On the wire `PAYER_USERINFO_NOT_EXSIT`. Source: `spec/fund/trans.pay.yaml:100` and `spec/codes.yaml:1986`.
    PayerUserinfoNotExsit,
    /// The payer is not verified by real name.
    ///
    /// Ask the payer to verify by real name.
    ///
    /// On the wire `PAYER_NOT_RELNAME_CERTIFY`. Source: `spec/fund/trans.pay.yaml:101` and `spec/codes.yaml:1964`.
    PayerNotRelnameCertify,
    /// The payer does not exist or could not be identified.
    ///
    /// Check the payer's account or refresh the payment code.
    ///
    /// On the wire `PAYER_NOT_EXIST`. Source: `spec/fund/trans.pay.yaml:102` and `spec/codes.yaml:1961`.
    PayerNotExist,
    /// The payee does not exist.
    ///
    /// Check the payee data, or use another payee.
    ///
    /// On the wire `PAYEE_NOT_EXIST`. Source: `spec/fund/trans.pay.yaml:103` and `spec/codes.yaml:1904`.
    PayeeNotExist,
    /// The payer's user state is not normal.
    ///
    /// Check for a self-reported loss, else ask support.
    ///
    /// On the wire `PAYER_STATUS_ERROR`. Source: `spec/fund/trans.pay.yaml:104` and `spec/codes.yaml:1981`.
    PayerStatusError,
    /// The payee account is in an abnormal state.
    ///
    /// Use another payee account.
    ///
    /// On the wire `PAYEE_ACCOUNT_STATUS_ERROR`. Source: `spec/fund/trans.pay.yaml:105` and `spec/codes.yaml:1886`.
    PayeeAccountStatusError,
    /// There is no permission to receive on this account.
    ///
    /// Use another payee account.
    ///
    /// On the wire `NO_ACCOUNT_RECEIVE_PERMISSION`. Source: `spec/fund/trans.pay.yaml:106` and
    /// `spec/codes.yaml:1717`.
    NoAccountReceivePermission,
    /// Transfers from 50,000 yuan require a reason.
    ///
    /// Fill in the remark.
    ///
    /// On the wire `MEMO_REQUIRED_IN_TRANSFER_ERROR`. Source: `spec/fund/trans.pay.yaml:107` and
    /// `spec/codes.yaml:1492`.
    MemoRequiredInTransferError,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/fund/trans.pay.yaml:108` and `spec/codes.yaml:2413`.
    SystemError,
    /// The payee lacks identity data or a balance account.
    ///
    /// Ask the payee to complete the identity data.
    ///
    /// On the wire `PERMIT_NON_BANK_LIMIT_PAYEE`. Source: `spec/fund/trans.pay.yaml:109` and `spec/codes.yaml:2039`.
    PermitNonBankLimitPayee,
    /// The payer and the payee are the same.
    ///
    /// Change one of them.
    ///
    /// On the wire `PAYER_PAYEE_CANNOT_SAME`. Source: `spec/fund/trans.pay.yaml:110` and `spec/codes.yaml:1970`.
    PayerPayeeCannotSame,
    /// The remark contains a sensitive word.
    ///
    /// Change the remark.
    ///
    /// On the wire `REMARK_HAS_SENSITIVE_WORD`. Source: `spec/fund/trans.pay.yaml:111` and `spec/codes.yaml:2217`.
    RemarkHasSensitiveWord,
    /// The payee account does not exist.
    ///
    /// Check that the payee has a balance account.
    ///
    /// On the wire `PAYEE_ACCOUNT_NOT_EXSIT`. Source: `spec/fund/trans.pay.yaml:112` and `spec/codes.yaml:1883`.
    PayeeAccountNotExsit,
    /// The receiving quota of the payee's custody sub-account is exceeded.
    ///
    /// Ask the payee to bind an Alipay account.
    ///
    /// On the wire `TRUSTEESHIP_RECIEVE_QUOTA_LIMIT`. Source: `spec/fund/trans.pay.yaml:113` and
    /// `spec/codes.yaml:2507`.
    TrusteeshipRecieveQuotaLimit,
    /// The amount exceeds the limit for a single transfer.
    ///
    /// Check the amount.
    ///
    /// On the wire `EXCEED_LIMIT_SM_AMOUNT`. Source: `spec/fund/trans.pay.yaml:114` and `spec/codes.yaml:1009`.
    ExceedLimitSmAmount,
    /// The daily total amount is exceeded.
    ///
    /// Compare today's total plus this amount with the limit.
    ///
    /// On the wire `EXCEED_LIMIT_DM_AMOUNT`. Source: `spec/fund/trans.pay.yaml:115` and `spec/codes.yaml:990`.
    ExceedLimitDmAmount,
    /// On the wire `REFUND_TIME_INVALID`. Source: `spec/fund/trans.pay.yaml:116`.
    RefundTimeInvalid,
    /// The authorization does not exist or is wrong.
    ///
    /// Check the authorization or agreement number.
    ///
    /// On the wire `AUTH_CODE_ERROR`. Source: `spec/fund/trans.pay.yaml:117` and `spec/codes.yaml:649`.
    AuthCodeError,
    /// On the wire `PAYMENT_TIME_INVALID`. Source: `spec/fund/trans.pay.yaml:118`.
    PaymentTimeInvalid,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/fund/trans.pay.yaml:119` and `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The payer's balance is closed for payment.
    ///
    /// On the wire `MONEY_PAY_CLOSED`. Source: `spec/fund/trans.pay.yaml:120` and `spec/codes.yaml:1644`.
    MoneyPayClosed,
    /// The user's balance is too low.
    ///
    /// Top up the balance.
    ///
    /// On the wire `USER_BALANCE_NOT_ENOUGH`. Source: `spec/fund/trans.pay.yaml:121` and `spec/codes.yaml:2591`.
    UserBalanceNotEnough,
    /// On the wire `USER_BANKCARD_BALANCE_NOT_ENOUGH`. Source: `spec/fund/trans.pay.yaml:122`.
    UserBankcardBalanceNotEnough,
    /// The security check failed.
    ///
    /// On the wire `SECURITY_CHECK_FAILED`. Source: `spec/fund/trans.pay.yaml:123` and `spec/codes.yaml:2276`.
    SecurityCheckFailed,
    /// On the wire `PERMIT_CHECK_FAIL`. Source: `spec/fund/trans.pay.yaml:124`.
    PermitCheckFail,
    /// On the wire `ORDER_PAY_SUCCESS`. Source: `spec/fund/trans.pay.yaml:125`.
    OrderPaySuccess,
    /// The payer has no usable means of payment.
    ///
    /// Ask Alipay support.
    ///
    /// On the wire `NO_AVAILABLE_PAYMENT_TOOLS`. Source: `spec/fund/trans.pay.yaml:126` and `spec/codes.yaml:1731`.
    NoAvailablePaymentTools,
    /// The merchant number was used before with other parameters.
    ///
    /// Repeat the original parameters, or use a new number.
    ///
    /// On the wire `PAYMENT_INFO_INCONSISTENCY`. Source: `spec/fund/trans.pay.yaml:127` and `spec/codes.yaml:2000`.
    PaymentInfoInconsistency,
    /// The order state does not allow the operation.
    ///
    /// Check the state of the original order.
    ///
    /// On the wire `ORDER_STATUS_INVALID`. Source: `spec/fund/trans.pay.yaml:128` and `spec/codes.yaml:1824`.
    OrderStatusInvalid,
    /// On the wire `ORDER_PAY_SUCCESS_PAYEE_ERROR`. Source: `spec/fund/trans.pay.yaml:129`.
    OrderPaySuccessPayeeError,
    /// On the wire `USER_BLOCKED`. Source: `spec/fund/trans.pay.yaml:130`.
    UserBlocked,
    /// On the wire `ORDER_OTHER_PAY_SUCCESS`. Source: `spec/fund/trans.pay.yaml:131`.
    OrderOtherPaySuccess,
    /// The custody sub-account does not exist.
    ///
    /// Check the custody sub-account.
    ///
    /// On the wire `TRUSTEESHIP_ACCOUNT_NOT_EXIST`. Source: `spec/fund/trans.pay.yaml:132` and
    /// `spec/codes.yaml:2501`.
    TrusteeshipAccountNotExist,
    /// The caller has no permission to pay from this account.
    ///
    /// Use another payer account.
    ///
    /// On the wire `NO_ACCOUNT_PAYMENT_PERMISSION`. Source: `spec/fund/trans.pay.yaml:133` and
    /// `spec/codes.yaml:1714`.
    NoAccountPaymentPermission,
    /// The payment failed.
    ///
    /// On the wire `PAYMENT_FAIL`. Source: `spec/fund/trans.pay.yaml:134` and `spec/codes.yaml:1998`.
    PaymentFail,
    /// The authorized party does not match the agreement.
    ///
    /// Check that the agreement was signed for the calling partner.
    ///
    /// On the wire `AUTHOREE_IS_NOT_MATCH`. Source: `spec/fund/trans.pay.yaml:135` and `spec/codes.yaml:642`.
    AuthoreeIsNotMatch,
    /// The user agreement is in an abnormal state.
    ///
    /// Check that the agreement is in force.
    ///
    /// On the wire `USER_AGREEMENT_STATUS_ABNORMAL`. Source: `spec/fund/trans.pay.yaml:136` and
    /// `spec/codes.yaml:2574`.
    UserAgreementStatusAbnormal,
    /// The user agreement has expired.
    ///
    /// Have it signed again and use the new agreement number.
    ///
    /// On the wire `USER_AGREEMENT_IS_OUT_OF_DATE`. Source: `spec/fund/trans.pay.yaml:137` and
    /// `spec/codes.yaml:2566`.
    UserAgreementIsOutOfDate,
    /// The user agreement failed the check.
    ///
    /// Check the agreement number.
    ///
    /// On the wire `USER_AGREEMENT_VERIFY_FAIL`. Source: `spec/fund/trans.pay.yaml:138` and `spec/codes.yaml:2588`.
    UserAgreementVerifyFail,
    /// The merchant agreement failed the check.
    ///
    /// Check that the partner signed the payment authorization product.
    ///
    /// On the wire `MERCHANT_AGREEMENT_VERIFY_FAIL`. Source: `spec/fund/trans.pay.yaml:139` and
    /// `spec/codes.yaml:1515`.
    MerchantAgreementVerifyFail,
    /// The resource limit is exceeded.
    ///
    /// Send fewer requests at once.
    ///
    /// On the wire `RESOURCE_LIMIT_EXCEED`; the same call may succeed later. Source: `spec/fund/trans.pay.yaml:140`
    /// and `spec/codes.yaml:2242`.
    ResourceLimitExceed,
    /// On the wire `INVALID_PAYEE_ACCOUNT`. Source: `spec/fund/trans.pay.yaml:141`.
    InvalidPayeeAccount,
    /// On the wire `PAYER_IS_NOT_SAME_PAYEE`. Source: `spec/fund/trans.pay.yaml:142`.
    PayerIsNotSamePayee,
    /// The requesting user id is not valid.
    ///
    /// Check the requesting user id.
    ///
    /// On the wire `ILLEGAL_REQUEST_USER_ID`. Source: `spec/fund/trans.pay.yaml:143` and `spec/codes.yaml:1225`.
    IllegalRequestUserId,
    /// On the wire `FREEZE_AMOUNT_IS_NOT_ENOUGH`. Source: `spec/fund/trans.pay.yaml:144`.
    FreezeAmountIsNotEnough,
    /// On the wire `AGREEMENT_SCENE_VERIFY_FAIL`. Source: `spec/fund/trans.pay.yaml:145`.
    AgreementSceneVerifyFail,
    /// The grantor of the agreement is another user.
    ///
    /// Check that the user id is the grantor's.
    ///
    /// On the wire `AUTH_USERID_IS_NOT_MATCH`. Source: `spec/fund/trans.pay.yaml:146` and `spec/codes.yaml:676`.
    AuthUseridIsNotMatch,
    /// The payee's phone number was reissued, so receiving is barred.
    ///
    /// On the wire `RELEASE_USER_FORBBIDEN_RECIEVE`. Source: `spec/fund/trans.pay.yaml:147` and
    /// `spec/codes.yaml:2215`.
    ReleaseUserForbbidenRecieve,
    /// On the wire `AMOUNT_COMPARE_INCONSISTENCY`. Source: `spec/fund/trans.pay.yaml:148`.
    AmountCompareInconsistency,
    /// The payee's user state is not normal.
    ///
    /// Use another payee.
    ///
    /// On the wire `PAYEE_USERINFO_STATUS_ERROR`. Source: `spec/fund/trans.pay.yaml:149` and `spec/codes.yaml:1920`.
    PayeeUserinfoStatusError,
    /// The payer's balance is too low.
    ///
    /// Top up, then repeat the same request.
    ///
    /// On the wire `PAYER_BALANCE_NOT_ENOUGH`. Source: `spec/fund/trans.pay.yaml:150` and `spec/codes.yaml:1940`.
    PayerBalanceNotEnough,
    /// A business uniqueness rule was violated.
    ///
    /// Check the merchant number for an earlier request.
    ///
    /// On the wire `BIZ_UNIQUE_EXCEPTION`. Source: `spec/fund/trans.pay.yaml:151` and `spec/codes.yaml:755`.
    BizUniqueException,
    /// The payee is blocked and may not receive money.
    ///
    /// On the wire `BLOCK_USER_FORBBIDEN_RECIEVE`. Source: `spec/fund/trans.pay.yaml:152` and `spec/codes.yaml:761`.
    BlockUserForbbidenRecieve,
    /// A user without an account may not receive money.
    ///
    /// On the wire `NO_ACCOUNT_USER_FORBBIDEN_RECIEVE`. Source: `spec/fund/trans.pay.yaml:153` and
    /// `spec/codes.yaml:1720`.
    NoAccountUserForbbidenRecieve,
    /// On the wire `SUB_BIZ_SCENE_ERROR`. Source: `spec/fund/trans.pay.yaml:154`.
    SubBizSceneError,
    /// On the wire `PAYER_NOT_ADMIT_ERROR`. Source: `spec/fund/trans.pay.yaml:155`.
    PayerNotAdmitError,
    /// The payee's card data are wrong.
    ///
    /// Check the card number and name with the payee.
    ///
    /// On the wire `PAYEE_CARD_INFO_ERROR`. Source: `spec/fund/trans.pay.yaml:156` and `spec/codes.yaml:1892`.
    PayeeCardInfoError,
    /// The payee must add identity data.
    ///
    /// Ask the payee to complete the identity in Alipay.
    ///
    /// On the wire `PERM_AML_NOT_REALNAME_REV`. Source: `spec/fund/trans.pay.yaml:157` and `spec/codes.yaml:2053`.
    PermAmlNotRealnameRev,
    /// The monthly total amount is exceeded.
    ///
    /// Compare this month's total plus this amount with the limit.
    ///
    /// On the wire `EXCEED_LIMIT_MM_AMOUNT`. Source: `spec/fund/trans.pay.yaml:158` and `spec/codes.yaml:1001`.
    ExceedLimitMmAmount,
    /// The bank card number is wrong.
    ///
    /// Check the number of the debit card.
    ///
    /// On the wire `CARD_BIN_ERROR`. Source: `spec/fund/trans.pay.yaml:159` and `spec/codes.yaml:820`.
    CardBinError,
    /// The bank channel has no outgoing capability now.
    ///
    /// Ask support.
    ///
    /// On the wire `INST_PAY_UNABLE`. Source: `spec/fund/trans.pay.yaml:160` and `spec/codes.yaml:1263`.
    InstPayUnable,
    /// There is a risk of identity misuse on the account.
    ///
    /// Verify the identity.
    ///
    /// On the wire `PERMIT_CHECK_PERM_IDENTITY_THEFT`. Source: `spec/fund/trans.pay.yaml:161` and
    /// `spec/codes.yaml:2028`.
    PermitCheckPermIdentityTheft,
    /// The payer's balance is too low.
    ///
    /// Top up or use another payer.
    ///
    /// On the wire `BALANCE_IS_NOT_ENOUGH`. Source: `spec/fund/trans.pay.yaml:162` and `spec/codes.yaml:679`.
    BalanceIsNotEnough,
    /// The payee's card number is not valid.
    ///
    /// Check the card number.
    ///
    /// On the wire `INVALID_CARDNO`. Source: `spec/fund/trans.pay.yaml:163` and `spec/codes.yaml:1281`.
    InvalidCardno,
    /// The payee's custody sub-account is over its total limit.
    ///
    /// Ask the payee to bind an Alipay account.
    ///
    /// On the wire `PAYEE_TRUSTEESHIP_ACC_OVER_LIMIT`. Source: `spec/fund/trans.pay.yaml:164` and
    /// `spec/codes.yaml:1914`.
    PayeeTrusteeshipAccOverLimit,
    /// The payee's daily count of receipts is exceeded.
    ///
    /// Call again the next day.
    ///
    /// On the wire `EXCEED_LIMIT_DC_RECEIVED`; the same call may succeed later. Source:
    /// `spec/fund/trans.pay.yaml:165` and `spec/codes.yaml:985`.
    ExceedLimitDcReceived,
    /// The payer failed the permission check.
    ///
    /// Ask support why the payer is restricted.
    ///
    /// On the wire `PAYER_PERMLIMIT_CHECK_FAILURE`. Source: `spec/fund/trans.pay.yaml:166` and
    /// `spec/codes.yaml:1976`.
    PayerPermlimitCheckFailure,
    /// The payee's logon id belongs to several accounts.
    ///
    /// Send the payee's real name, or use another account.
    ///
    /// On the wire `PAYEE_ACC_OCUPIED`. Source: `spec/fund/trans.pay.yaml:167` and `spec/codes.yaml:1889`.
    PayeeAccOcupied,
    /// The account's identity data must be completed.
    ///
    /// Complete the identity data.
    ///
    /// On the wire `PERMIT_CHECK_PERM_LIMITED`. Source: `spec/fund/trans.pay.yaml:168` and `spec/codes.yaml:2031`.
    PermitCheckPermLimited,
    /// The maximum daily transfer amount is exceeded.
    ///
    /// On the wire `EXCEED_LIMIT_DM_MAX_AMOUNT`. Source: `spec/fund/trans.pay.yaml:169` and `spec/codes.yaml:993`.
    ExceedLimitDmMaxAmount,
    /// The amount exceeds the single-transfer limit to personal accounts.
    ///
    /// Reduce the amount.
    ///
    /// On the wire `EXCEED_LIMIT_PERSONAL_SM_AMOUNT`. Source: `spec/fund/trans.pay.yaml:170` and
    /// `spec/codes.yaml:1006`.
    ExceedLimitPersonalSmAmount,
    /// The payee is unverified and over its daily limit.
    ///
    /// Ask the payee to verify by real name.
    ///
    /// On the wire `EXCEED_LIMIT_UNRN_DM_AMOUNT`. Source: `spec/fund/trans.pay.yaml:171` and `spec/codes.yaml:1015`.
    ExceedLimitUnrnDmAmount,
    /// The payee's user type is not supported.
    ///
    /// On the wire `PAYEE_USER_TYPE_ERROR`. Source: `spec/fund/trans.pay.yaml:172` and `spec/codes.yaml:1931`.
    PayeeUserTypeError,
    /// The amount is below the minimum for one transfer.
    ///
    /// Raise the amount.
    ///
    /// On the wire `EXCEED_LIMIT_SM_MIN_AMOUNT`. Source: `spec/fund/trans.pay.yaml:173` and `spec/codes.yaml:1012`.
    ExceedLimitSmMinAmount,
    /// The account is restricted from receiving.
    ///
    /// Ask Alipay support.
    ///
    /// On the wire `PERMIT_CHECK_RECEIVE_LIMIT`. Source: `spec/fund/trans.pay.yaml:174` and `spec/codes.yaml:2034`.
    PermitCheckReceiveLimit,
    /// The payee is not verified by real name.
    ///
    /// Ask the payee to verify by real name.
    ///
    /// On the wire `PAYEE_NOT_RELNAME_CERTIFY`. Source: `spec/fund/trans.pay.yaml:175` and `spec/codes.yaml:1907`.
    PayeeNotRelnameCertify,
    /// On the wire `BANK_CARD_BALANCE_NOT_ENOUGH`. Source: `spec/fund/trans.pay.yaml:176`.
    BankCardBalanceNotEnough,
    /// The maximum number of calls is exceeded.
    ///
    /// Wait, then call again.
    ///
    /// On the wire `MAX_VISIT_LIMIT`; the same call may succeed later. Source: `spec/fund/trans.pay.yaml:177` and
    /// `spec/codes.yaml:1487`.
    MaxVisitLimit,
    /// On the wire `MONTH_LIMIT_EXCEED`. Source: `spec/fund/trans.pay.yaml:178`.
    MonthLimitExceed,
    /// On the wire `DAILY_LIMIT_EXCEED`. Source: `spec/fund/trans.pay.yaml:179`.
    DailyLimitExceed,
    /// The customer's receiving is limited.
    ///
    /// On the wire `PERM_RECEIVE_CUSTOMER_ALMS_LIMIT`. Source: `spec/fund/trans.pay.yaml:180` and
    /// `spec/codes.yaml:2064`.
    PermReceiveCustomerAlmsLimit,
    /// The payer's balance payment is switched off.
    ///
    /// Ask the payer to turn it on in Alipay.
    ///
    /// On the wire `PAYCARD_UNABLE_PAYMENT`. Source: `spec/fund/trans.pay.yaml:181` and `spec/codes.yaml:1880`.
    PaycardUnablePayment,
    /// The payee's user information is wrong.
    ///
    /// Check the payee's data.
    ///
    /// On the wire `PAYEE_USERINFO_ERROR`. Source: `spec/fund/trans.pay.yaml:182` and `spec/codes.yaml:1917`.
    PayeeUserinfoError,
    /// The payer's account type is not supported.
    ///
    /// Check the payer's account type.
    ///
    /// On the wire `NOT_SUPPORT_PAYER_ACCOUNT_TYPE`. Source: `spec/fund/trans.pay.yaml:183` and
    /// `spec/codes.yaml:1706`.
    NotSupportPayerAccountType,
    /// The user's account is frozen for risk.
    ///
    /// On the wire `USER_RISK_FREEZE`. Source: `spec/fund/trans.pay.yaml:184` and `spec/codes.yaml:2641`.
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
