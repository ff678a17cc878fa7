//! `alipay.pcredit.huabei.auth.order.unfreeze` · 花呗先享解冻或解约接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/pcredit/huabei/auth/order/unfreeze`.
//! Described in `spec/pcredit/huabei.auth.order.unfreeze.yaml`.

use crate::{record, schema};

static HUABEI_AUTH_ORDER_UNFREEZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthOrderUnfreeze",
    file: "spec/pcredit/huabei.auth.order.unfreeze.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 9),
        schema::FieldDef::text("alipay_user_id", 10),
        schema::FieldDef::text("need_terminated", 11),
        schema::FieldDef::text("open_id", 12),
        schema::FieldDef::text("order_title", 13),
        schema::FieldDef::text("out_request_no", 14),
        schema::FieldDef::text("seller_id", 15),
        schema::FieldDef::text("unfreeze_amount", 16),
    ],
    rules: &[],
};

static HUABEI_AUTH_ORDER_UNFREEZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthOrderUnfreezeResponse",
    file: "spec/pcredit/huabei.auth.order.unfreeze.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 19),
        schema::FieldDef::text("agreement_status", 20),
        schema::FieldDef::text("alipay_user_id", 21),
        schema::FieldDef::text("auth_opt_id", 22),
        schema::FieldDef::text("gmt_trans", 23),
        schema::FieldDef::text("open_id", 24),
        schema::FieldDef::text("out_request_no", 25),
        schema::FieldDef::text("rest_freeze_amount", 26),
        schema::FieldDef::text("seller_id", 27),
        schema::FieldDef::text("trans_status", 28),
        schema::FieldDef::text("unfreeze_amount", 29),
    ],
    rules: &[],
};

/// A request of `alipay.pcredit.huabei.auth.order.unfreeze` (花呗先享解冻或解约接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/pcredit/huabei/auth/order/unfreeze`.
/// Described in `spec/pcredit/huabei.auth.order.unfreeze.yaml`.
/// Answered by [`HuabeiAuthOrderUnfreezeResponse`], or by an error with a [`HuabeiAuthOrderUnfreezeErrorCode`].
#[doc(alias = "alipay.pcredit.huabei.auth.order.unfreeze")]
#[doc(alias = "花呗先享解冻或解约接口")]
#[must_use]
#[non_exhaustive]
pub struct HuabeiAuthOrderUnfreeze {
    /// On the wire `agreement_no`, a text. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:9`.
    pub agreement_no: Option<String>,
    /// On the wire `alipay_user_id`, a text. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:10`.
    pub alipay_user_id: Option<String>,
    /// On the wire `need_terminated`, a text. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:11`.
    pub need_terminated: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:12`.
    pub open_id: Option<String>,
    /// On the wire `order_title`, a text. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:13`.
    pub order_title: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:14`.
    pub out_request_no: Option<String>,
    /// On the wire `seller_id`, a text. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:15`.
    pub seller_id: Option<String>,
    /// On the wire `unfreeze_amount`, a text. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:16`.
    pub unfreeze_amount: Option<String>,
}

impl HuabeiAuthOrderUnfreeze {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_no: None,
            alipay_user_id: None,
            need_terminated: None,
            open_id: None,
            order_title: None,
            out_request_no: None,
            seller_id: None,
            unfreeze_amount: None,
        }
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
    pub fn need_terminated(mut self, need_terminated: impl Into<String>) -> Self {
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
    pub fn unfreeze_amount(mut self, unfreeze_amount: impl Into<String>) -> Self {
        self.unfreeze_amount = Some(unfreeze_amount.into());
        self
    }
}

impl record::Record for HuabeiAuthOrderUnfreeze {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &HUABEI_AUTH_ORDER_UNFREEZE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.alipay_user_id),
            2 => Some(&self.need_terminated),
            3 => Some(&self.open_id),
            4 => Some(&self.order_title),
            5 => Some(&self.out_request_no),
            6 => Some(&self.seller_id),
            7 => Some(&self.unfreeze_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.alipay_user_id),
            2 => Some(&mut self.need_terminated),
            3 => Some(&mut self.open_id),
            4 => Some(&mut self.order_title),
            5 => Some(&mut self.out_request_no),
            6 => Some(&mut self.seller_id),
            7 => Some(&mut self.unfreeze_amount),
            _ => None,
        }
    }
}

impl Default for HuabeiAuthOrderUnfreeze {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for HuabeiAuthOrderUnfreeze {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for HuabeiAuthOrderUnfreeze {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for HuabeiAuthOrderUnfreeze {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.pcredit.huabei.auth.order.unfreeze` (花呗先享解冻或解约接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct HuabeiAuthOrderUnfreezeResponse {
    /// On the wire `agreement_no`, a text. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:19`.
    pub agreement_no: Option<String>,
    /// On the wire `agreement_status`, a text. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:20`.
    pub agreement_status: Option<String>,
    /// On the wire `alipay_user_id`, a text. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:21`.
    pub alipay_user_id: Option<String>,
    /// On the wire `auth_opt_id`, a text. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:22`.
    pub auth_opt_id: Option<String>,
    /// On the wire `gmt_trans`, a text. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:23`.
    pub gmt_trans: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:24`.
    pub open_id: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:25`.
    pub out_request_no: Option<String>,
    /// On the wire `rest_freeze_amount`, a text. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:26`.
    pub rest_freeze_amount: Option<String>,
    /// On the wire `seller_id`, a text. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:27`.
    pub seller_id: Option<String>,
    /// On the wire `trans_status`, a text. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:28`.
    pub trans_status: Option<String>,
    /// On the wire `unfreeze_amount`, a text. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:29`.
    pub unfreeze_amount: Option<String>,
}

impl record::Record for HuabeiAuthOrderUnfreezeResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &HUABEI_AUTH_ORDER_UNFREEZE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.agreement_status),
            2 => Some(&self.alipay_user_id),
            3 => Some(&self.auth_opt_id),
            4 => Some(&self.gmt_trans),
            5 => Some(&self.open_id),
            6 => Some(&self.out_request_no),
            7 => Some(&self.rest_freeze_amount),
            8 => Some(&self.seller_id),
            9 => Some(&self.trans_status),
            10 => Some(&self.unfreeze_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.agreement_status),
            2 => Some(&mut self.alipay_user_id),
            3 => Some(&mut self.auth_opt_id),
            4 => Some(&mut self.gmt_trans),
            5 => Some(&mut self.open_id),
            6 => Some(&mut self.out_request_no),
            7 => Some(&mut self.rest_freeze_amount),
            8 => Some(&mut self.seller_id),
            9 => Some(&mut self.trans_status),
            10 => Some(&mut self.unfreeze_amount),
            _ => None,
        }
    }
}

impl Default for HuabeiAuthOrderUnfreezeResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_no: None,
            agreement_status: None,
            alipay_user_id: None,
            auth_opt_id: None,
            gmt_trans: None,
            open_id: None,
            out_request_no: None,
            rest_freeze_amount: None,
            seller_id: None,
            trans_status: None,
            unfreeze_amount: None,
        }
    }
}

impl Clone for HuabeiAuthOrderUnfreezeResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for HuabeiAuthOrderUnfreezeResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for HuabeiAuthOrderUnfreezeResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.pcredit.huabei.auth.order.unfreeze`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HuabeiAuthOrderUnfreezeErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/pcredit/huabei.auth.order.unfreeze.yaml:32`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:33`.
    InvalidParameter,
    /// On the wire `MERCHANT_STATUS_IS_NOT_NORMAL`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:34`.
    MerchantStatusIsNotNormal,
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:35`.
    AgreementNotExist,
    /// On the wire `BALANCE_CHECK_ERROR`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:36`.
    BalanceCheckError,
    /// On the wire `AGREEMENT_EXPIRED`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:37`.
    AgreementExpired,
    /// On the wire `SELLER_NOT_MATCH`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:38`.
    SellerNotMatch,
    /// On the wire `BUYER_SELLER_EQUAL`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:39`.
    BuyerSellerEqual,
    /// On the wire `CALL_LIMITED`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:40`.
    CallLimited,
    /// On the wire `ORDER_IDEMPOTENT_ERROR`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:41`.
    OrderIdempotentError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for HuabeiAuthOrderUnfreezeErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("MERCHANT_STATUS_IS_NOT_NORMAL", Self::MerchantStatusIsNotNormal),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("BALANCE_CHECK_ERROR", Self::BalanceCheckError),
        ("AGREEMENT_EXPIRED", Self::AgreementExpired),
        ("SELLER_NOT_MATCH", Self::SellerNotMatch),
        ("BUYER_SELLER_EQUAL", Self::BuyerSellerEqual),
        ("CALL_LIMITED", Self::CallLimited),
        ("ORDER_IDEMPOTENT_ERROR", Self::OrderIdempotentError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for HuabeiAuthOrderUnfreezeErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
