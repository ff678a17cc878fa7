//! `alipay.pcredit.huabei.auth.order.unfreeze` · 花呗先享解冻或解约接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/pcredit/huabei/auth/order/unfreeze`.
//! Described in `spec/pcredit/huabei.auth.order.unfreeze.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/pcredit/huabei.auth.order.unfreeze.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.pcredit.huabei.auth.order.unfreeze",
    title: "花呗先享解冻或解约接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 32,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "MERCHANT_STATUS_IS_NOT_NORMAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
        schema::ErrorDef {
            code: "AGREEMENT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
        schema::ErrorDef {
            code: "BALANCE_CHECK_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "AGREEMENT_EXPIRED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
        schema::ErrorDef {
            code: "SELLER_NOT_MATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
        schema::ErrorDef {
            code: "BUYER_SELLER_EQUAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
        schema::ErrorDef {
            code: "CALL_LIMITED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
        schema::ErrorDef {
            code: "ORDER_IDEMPOTENT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 41,
        },
    ],
};

static HUABEI_AUTH_ORDER_UNFREEZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthOrderUnfreeze",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "alipay_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "need_terminated",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "order_title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "seller_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "unfreeze_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

static HUABEI_AUTH_ORDER_UNFREEZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthOrderUnfreezeResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "agreement_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "alipay_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "auth_opt_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "gmt_trans",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "rest_freeze_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "seller_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "trans_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "unfreeze_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct HuabeiAuthOrderUnfreeze {
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:9`.
    pub agreement_no: Option<String>,
    /// The field `alipay_user_id`: a text.
    ///
    /// On the wire `alipay_user_id`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:10`.
    pub alipay_user_id: Option<String>,
    /// The field `need_terminated`: a text.
    ///
    /// On the wire `need_terminated`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:11`.
    pub need_terminated: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:12`.
    pub open_id: Option<String>,
    /// The field `order_title`: a text.
    ///
    /// On the wire `order_title`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:13`.
    pub order_title: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:14`.
    pub out_request_no: Option<String>,
    /// The field `seller_id`: a text.
    ///
    /// On the wire `seller_id`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:15`.
    pub seller_id: Option<String>,
    /// The field `unfreeze_amount`: a text.
    ///
    /// On the wire `unfreeze_amount`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:16`.
    pub unfreeze_amount: Option<String>,
}

impl HuabeiAuthOrderUnfreeze {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    #[must_use]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`need_terminated`](Self::need_terminated).
    #[inline]
    #[must_use]
    pub fn need_terminated(mut self, need_terminated: impl Into<String>) -> Self {
        self.need_terminated = Some(need_terminated.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`order_title`](Self::order_title).
    #[inline]
    #[must_use]
    pub fn order_title(mut self, order_title: impl Into<String>) -> Self {
        self.order_title = Some(order_title.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    #[must_use]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[inline]
    #[must_use]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
        self
    }

    /// Sets [`unfreeze_amount`](Self::unfreeze_amount).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.pcredit.huabei.auth.order.unfreeze` (花呗先享解冻或解约接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct HuabeiAuthOrderUnfreezeResponse {
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:19`.
    pub agreement_no: Option<String>,
    /// The field `agreement_status`: a text.
    ///
    /// On the wire `agreement_status`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:20`.
    pub agreement_status: Option<String>,
    /// The field `alipay_user_id`: a text.
    ///
    /// On the wire `alipay_user_id`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:21`.
    pub alipay_user_id: Option<String>,
    /// The field `auth_opt_id`: a text.
    ///
    /// On the wire `auth_opt_id`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:22`.
    pub auth_opt_id: Option<String>,
    /// The field `gmt_trans`: a text.
    ///
    /// On the wire `gmt_trans`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:23`.
    pub gmt_trans: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:24`.
    pub open_id: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:25`.
    pub out_request_no: Option<String>,
    /// The field `rest_freeze_amount`: a text.
    ///
    /// On the wire `rest_freeze_amount`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:26`.
    pub rest_freeze_amount: Option<String>,
    /// The field `seller_id`: a text.
    ///
    /// On the wire `seller_id`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:27`.
    pub seller_id: Option<String>,
    /// The field `trans_status`: a text.
    ///
    /// On the wire `trans_status`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:28`.
    pub trans_status: Option<String>,
    /// The field `unfreeze_amount`: a text.
    ///
    /// On the wire `unfreeze_amount`. Source: `spec/pcredit/huabei.auth.order.unfreeze.yaml:29`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
