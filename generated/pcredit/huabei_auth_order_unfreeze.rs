//! `alipay.pcredit.huabei.auth.order.unfreeze` · 花呗先享解冻或解约接口
//!
//! Unfreeze a user's Huabei funds, or unfreeze them and end the agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/pcredit/huabei/auth/order/unfreeze`.
//! Described in `spec/pcredit/huabei.auth.order.unfreeze.yaml`.

use crate::{record, schema};

/// A request of `alipay.pcredit.huabei.auth.order.unfreeze` (花呗先享解冻或解约接口).
///
/// Unfreeze a user's Huabei funds, or unfreeze them and end the agreement.
///
/// ```
/// use alipay::pcredit::HuabeiAuthOrderUnfreeze;
///
/// let request = HuabeiAuthOrderUnfreeze::new()
///     .agreement_no("20185513447859192007");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`order_title`](Self::order_title) | at most 100 characters |
/// | [`unfreeze_amount`](Self::unfreeze_amount) | an amount in yuan; at most 2 decimals |
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/pcredit/huabei/auth/order/unfreeze`.
/// Described in `spec/pcredit/huabei.auth.order.unfreeze.yaml`.
/// Returns [`HuabeiAuthOrderUnfreezeResponse`], or an error with a [`HuabeiAuthOrderUnfreezeErrorCode`].
#[doc(alias = "alipay.pcredit.huabei.auth.order.unfreeze")]
#[doc(alias = "/v3/alipay/pcredit/huabei/auth/order/unfreeze")]
#[doc(alias = "花呗先享解冻或解约接口")]
#[doc(alias = "解冻")]
#[doc(alias = "解约")]
#[doc(alias = "花呗")]
#[must_use]
#[non_exhaustive]
pub struct HuabeiAuthOrderUnfreeze {
    /// Alipay's unique number of the user's agreement.
    ///
    /// Example: `20185513447859192007`.
    pub agreement_no: Option<String>,
    /// Alipay user id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Whether to end the agreement; then the whole balance must be unfrozen.
    ///
    /// Other values may be added. Defaults to `false`. Example: `'false'`.
    pub need_terminated: Option<record::Choice<HuabeiAuthOrderUnfreezeNeedTerminated>>,
    /// Alipay open id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Short description of the merchant's order, such as a goods name.
    ///
    /// 商户业务订单的简单描述; at most 100 characters. Example: `饿了么花呗先享超级会员撤销`.
    pub order_title: Option<String>,
    /// Merchant's request number, unique per merchant.
    ///
    /// 商户本次操作的请求流水号. Example: `8077735255938032`.
    pub out_request_no: Option<String>,
    /// Alipay user id of the merchant; defaults to that of the signing account.
    ///
    /// 商户的支付宝用户id. Example: `2088000000000001`.
    pub seller_id: Option<String>,
    /// Amount to unfreeze, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `3.00`.
    pub unfreeze_amount: Option<record::Amount>,
}

impl HuabeiAuthOrderUnfreeze {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`need_terminated`](Self::need_terminated).
    #[inline]
    pub fn need_terminated(
        mut self,
        need_terminated: impl Into<record::Choice<HuabeiAuthOrderUnfreezeNeedTerminated>>,
    ) -> Self {
        self.need_terminated = Some(need_terminated.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`order_title`](Self::order_title).
    #[inline]
    pub fn order_title(mut self, order_title: impl Into<String>) -> Self {
        self.order_title = Some(order_title.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[inline]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
        self
    }

    /// Sets [`unfreeze_amount`](Self::unfreeze_amount).
    #[inline]
    pub fn unfreeze_amount(
        mut self,
        unfreeze_amount: impl Into<record::Amount>,
    ) -> Self {
        self.unfreeze_amount = Some(unfreeze_amount.into());
        self
    }
}

/// The response of `alipay.pcredit.huabei.auth.order.unfreeze` (花呗先享解冻或解约接口).
#[non_exhaustive]
pub struct HuabeiAuthOrderUnfreezeResponse {
    /// Alipay's unique number of the user's agreement.
    ///
    /// Example: `20185513447859192007`.
    pub agreement_no: Option<String>,
    /// Whether the agreement is in effect.
    ///
    /// 协议状态. Example: `Y`.
    pub agreement_status: Option<
        record::Choice<HuabeiAuthOrderUnfreezeResponseAgreementStatus>,
    >,
    /// Alipay user id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Alipay's id of the freeze or unfreeze.
    ///
    /// Example: `2018081010020817070009689955`.
    pub auth_opt_id: Option<String>,
    /// When the amount was unfrozen.
    ///
    /// 解冻成功时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2014-09-15 11:23:04`.
    pub gmt_trans: Option<record::DateTime>,
    /// Alipay open id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Merchant's request number, as in the request.
    ///
    /// 商户本次操作的请求流水号. Example: `8077735255938032`.
    pub out_request_no: Option<String>,
    /// User's fund balance after this operation, in yuan; not for reconciliation.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `200.00`.
    pub rest_freeze_amount: Option<record::Amount>,
    /// Alipay user id of the merchant.
    ///
    /// 商户的支付宝用户id. Example: `2088000000000001`.
    pub seller_id: Option<String>,
    /// Status of the operation.
    ///
    /// 业务操作状态. Example: `Y`.
    pub trans_status: Option<record::Choice<HuabeiAuthOrderUnfreezeResponseTransStatus>>,
    /// Amount unfrozen.
    ///
    /// 解冻金额. Example: `3.00`.
    pub unfreeze_amount: Option<String>,
}

/// The values of the platform's type `HuabeiAuthOrderUnfreezeNeedTerminated`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum HuabeiAuthOrderUnfreezeNeedTerminated {
    /// `true`: End the agreement.
    True,
    /// `false`: Unfreeze only.
    False,
}

record::enumeration!(HuabeiAuthOrderUnfreezeNeedTerminated, "true" True, "false" False);

/// The values of the platform's type `HuabeiAuthOrderUnfreezeResponseAgreementStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum HuabeiAuthOrderUnfreezeResponseAgreementStatus {
    /// `Y`: In effect.
    Y,
    /// `N`: Not in effect.
    N,
}

record::enumeration!(HuabeiAuthOrderUnfreezeResponseAgreementStatus, "Y" Y, "N" N);

/// The values of the platform's type `HuabeiAuthOrderUnfreezeResponseTransStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum HuabeiAuthOrderUnfreezeResponseTransStatus {
    /// `Y`: Succeeded.
    Y,
    /// `N`: Failed.
    N,
}

record::enumeration!(HuabeiAuthOrderUnfreezeResponseTransStatus, "Y" Y, "N" N);

/// The error codes of `alipay.pcredit.huabei.auth.order.unfreeze`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum HuabeiAuthOrderUnfreezeErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `MERCHANT_STATUS_IS_NOT_NORMAL`: The merchant is not in the normal state.
    ///
    /// Check the merchant agreement.
    MerchantStatusIsNotNormal,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `BALANCE_CHECK_ERROR`.
    BalanceCheckError,
    /// `AGREEMENT_EXPIRED`.
    AgreementExpired,
    /// `SELLER_NOT_MATCH`.
    SellerNotMatch,
    /// `BUYER_SELLER_EQUAL`: The buyer and the seller are the same.
    ///
    /// Use another buyer.
    BuyerSellerEqual,
    /// `CALL_LIMITED`: The calls are limited.
    ///
    /// Wait, then call again. The same call may succeed later.
    CallLimited,
    /// `ORDER_IDEMPOTENT_ERROR`.
    OrderIdempotentError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    HuabeiAuthOrderUnfreezeErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "MERCHANT_STATUS_IS_NOT_NORMAL" MerchantStatusIsNotNormal,
    "AGREEMENT_NOT_EXIST" AgreementNotExist, "BALANCE_CHECK_ERROR" BalanceCheckError,
    "AGREEMENT_EXPIRED" AgreementExpired, "SELLER_NOT_MATCH" SellerNotMatch,
    "BUYER_SELLER_EQUAL" BuyerSellerEqual, "CALL_LIMITED" CallLimited,
    "ORDER_IDEMPOTENT_ERROR" OrderIdempotentError
);

impl record::CallRequest for HuabeiAuthOrderUnfreeze {}

impl record::Request for HuabeiAuthOrderUnfreeze {
    type Response = HuabeiAuthOrderUnfreezeResponse;
    type ErrorCode = HuabeiAuthOrderUnfreezeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.pcredit.huabei.auth.order.unfreeze",
        title: "花呗先享解冻或解约接口",
        file: "spec/pcredit/huabei.auth.order.unfreeze.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/pcredit/huabei/auth/order/unfreeze",
        }),
        idempotency: schema::Idempotency::Never,
        request: &HUABEI_AUTH_ORDER_UNFREEZE,
        response: &HUABEI_AUTH_ORDER_UNFREEZE_RESPONSE,
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

record::record!(
    HuabeiAuthOrderUnfreeze, HUABEI_AUTH_ORDER_UNFREEZE, 0 agreement_no None, 1
    alipay_user_id None, 2 need_terminated None, 3 open_id None, 4 order_title None, 5
    out_request_no None, 6 seller_id None, 7 unfreeze_amount None
);

record::record!(
    HuabeiAuthOrderUnfreezeResponse, HUABEI_AUTH_ORDER_UNFREEZE_RESPONSE, 0 agreement_no
    None, 1 agreement_status None, 2 alipay_user_id None, 3 auth_opt_id None, 4 gmt_trans
    None, 5 open_id None, 6 out_request_no None, 7 rest_freeze_amount None, 8 seller_id
    None, 9 trans_status None, 10 unfreeze_amount None
);

static HUABEI_AUTH_ORDER_UNFREEZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthOrderUnfreeze",
    file: "spec/pcredit/huabei.auth.order.unfreeze.yaml",
    rows: &[
        schema::Row::Text("agreement_no"),
        schema::Row::Text("alipay_user_id"),
        schema::Row::Text("need_terminated"),
        schema::Row::Text("open_id"),
        schema::Row::Limited(
            "order_title",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(100))],
        ),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("seller_id"),
        schema::Row::Limited(
            "unfreeze_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 20, 29, 34, 38, 40, 45, 50, 50, 50],
};

static HUABEI_AUTH_ORDER_UNFREEZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthOrderUnfreezeResponse",
    file: "spec/pcredit/huabei.auth.order.unfreeze.yaml",
    rows: &[
        schema::Row::Text("agreement_no"),
        schema::Row::Text("agreement_status"),
        schema::Row::Text("alipay_user_id"),
        schema::Row::Text("auth_opt_id"),
        schema::Row::Text("gmt_trans"),
        schema::Row::Text("open_id"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("rest_freeze_amount"),
        schema::Row::Text("seller_id"),
        schema::Row::Text("trans_status"),
        schema::Row::Text("unfreeze_amount"),
    ],
    rules: &[],
    lines: &[],
};
