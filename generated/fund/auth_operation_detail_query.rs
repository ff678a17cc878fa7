//! `alipay.fund.auth.operation.detail.query` · 资金授权操作查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/operation/detail/query`. Described
//! in `spec/fund/auth.operation.detail.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/fund/auth.operation.detail.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.fund.auth.operation.detail.query",
    title: "资金授权操作查询接口",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/fund/auth/operation/detail/query",
    }),
    idempotency: schema::Idempotency::Never,
    request: &AUTH_OPERATION_DETAIL_QUERY,
    response: &AUTH_OPERATION_DETAIL_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "ILLEGAL_ARGUMENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 58,
        },
        schema::ErrorDef {
            code: "AUTH_ORDER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 59,
        },
        schema::ErrorDef {
            code: "AUTH_OPERATION_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 60,
        },
        schema::ErrorDef {
            code: "ACCESS_FORBIDDEN",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 61,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 62,
        },
        schema::ErrorDef {
            code: "ENTERPRISE_PAY_BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 63,
        },
        schema::ErrorDef {
            code: "HAS_NO_PRIVILEGE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 64,
        },
    ],
};

static AUTH_OPERATION_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOperationDetailQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "auth_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "operation_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "operation_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "out_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "query_options",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static AUTH_OPERATION_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOperationDetailQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "auth_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "credit_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "credit_merchant_ext",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "credit_risk_info",
            kind: schema::Kind::Record(&CREDIT_RISK_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "enterprise_pay_info",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "extra_param",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "fund_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "gmt_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "gmt_trans",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "operation_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "operation_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "order_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "order_title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "out_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "payer_logon_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "payer_open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "payer_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "pre_auth_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "remark",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "rest_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "rest_credit_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "rest_fund_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "total_freeze_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "total_freeze_credit_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "total_freeze_fund_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "total_pay_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "total_pay_credit_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "total_pay_fund_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "trans_currency",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
    ],
    rules: &[],
};

static CREDIT_RISK_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CreditRiskInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "can_retry",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
        schema::FieldDef {
            name: "data",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
    ],
    rules: &[],
};

/// A request of `alipay.fund.auth.operation.detail.query` (资金授权操作查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/operation/detail/query`. Described
/// in `spec/fund/auth.operation.detail.query.yaml`.
/// Answered by [`AuthOperationDetailQueryResponse`], or by an error with a [`AuthOperationDetailQueryErrorCode`].
#[doc(alias = "alipay.fund.auth.operation.detail.query")]
#[doc(alias = "资金授权操作查询接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct AuthOperationDetailQuery {
    /// The field `auth_no`: a text.
    ///
    /// On the wire `auth_no`. Source: `spec/fund/auth.operation.detail.query.yaml:9`.
    pub auth_no: Option<String>,
    /// The field `operation_id`: a text.
    ///
    /// On the wire `operation_id`. Source: `spec/fund/auth.operation.detail.query.yaml:10`.
    pub operation_id: Option<String>,
    /// The field `operation_type`: a text.
    ///
    /// On the wire `operation_type`. Source: `spec/fund/auth.operation.detail.query.yaml:11`.
    pub operation_type: Option<String>,
    /// The field `out_order_no`: a text.
    ///
    /// On the wire `out_order_no`. Source: `spec/fund/auth.operation.detail.query.yaml:12`.
    pub out_order_no: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/fund/auth.operation.detail.query.yaml:13`.
    pub out_request_no: Option<String>,
    /// The field `query_options`: a list; each element is a text.
    ///
    /// On the wire `query_options`. Source: `spec/fund/auth.operation.detail.query.yaml:14`.
    pub query_options: Vec<String>,
}

impl AuthOperationDetailQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`auth_no`](Self::auth_no).
    #[inline]
    #[must_use]
    pub fn auth_no(mut self, auth_no: impl Into<String>) -> Self {
        self.auth_no = Some(auth_no.into());
        self
    }

    /// Sets [`operation_id`](Self::operation_id).
    #[inline]
    #[must_use]
    pub fn operation_id(mut self, operation_id: impl Into<String>) -> Self {
        self.operation_id = Some(operation_id.into());
        self
    }

    /// Sets [`operation_type`](Self::operation_type).
    #[inline]
    #[must_use]
    pub fn operation_type(mut self, operation_type: impl Into<String>) -> Self {
        self.operation_type = Some(operation_type.into());
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    #[must_use]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    #[must_use]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`query_options`](Self::query_options).
    #[inline]
    #[must_use]
    pub fn query_options(
        mut self,
        query_options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query_options = query_options.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for AuthOperationDetailQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_OPERATION_DETAIL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auth_no),
            1 => Some(&self.operation_id),
            2 => Some(&self.operation_type),
            3 => Some(&self.out_order_no),
            4 => Some(&self.out_request_no),
            5 => Some(&self.query_options),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auth_no),
            1 => Some(&mut self.operation_id),
            2 => Some(&mut self.operation_type),
            3 => Some(&mut self.out_order_no),
            4 => Some(&mut self.out_request_no),
            5 => Some(&mut self.query_options),
            _ => None,
        }
    }
}

impl Clone for AuthOperationDetailQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthOperationDetailQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthOperationDetailQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AuthOperationDetailQuery {}

impl record::Request for AuthOperationDetailQuery {
    type Response = AuthOperationDetailQueryResponse;
    type ErrorCode = AuthOperationDetailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.fund.auth.operation.detail.query` (资金授权操作查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthOperationDetailQueryResponse {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/fund/auth.operation.detail.query.yaml:17`.
    pub amount: Option<String>,
    /// The field `auth_no`: a text.
    ///
    /// On the wire `auth_no`. Source: `spec/fund/auth.operation.detail.query.yaml:18`.
    pub auth_no: Option<String>,
    /// The field `credit_amount`: a text.
    ///
    /// On the wire `credit_amount`. Source: `spec/fund/auth.operation.detail.query.yaml:19`.
    pub credit_amount: Option<String>,
    /// The field `credit_merchant_ext`: a text.
    ///
    /// On the wire `credit_merchant_ext`. Source: `spec/fund/auth.operation.detail.query.yaml:20`.
    pub credit_merchant_ext: Option<String>,
    /// The field `credit_risk_info`: a record of the kind `CreditRiskInfo`.
    ///
    /// On the wire `credit_risk_info`. Source: `spec/fund/auth.operation.detail.query.yaml:21`.
    pub credit_risk_info: Option<CreditRiskInfo>,
    /// The field `enterprise_pay_info`: a text.
    ///
    /// On the wire `enterprise_pay_info`. Source: `spec/fund/auth.operation.detail.query.yaml:22`.
    pub enterprise_pay_info: Option<String>,
    /// The field `extra_param`: a text.
    ///
    /// On the wire `extra_param`. Source: `spec/fund/auth.operation.detail.query.yaml:23`.
    pub extra_param: Option<String>,
    /// The field `fund_amount`: a text.
    ///
    /// On the wire `fund_amount`. Source: `spec/fund/auth.operation.detail.query.yaml:24`.
    pub fund_amount: Option<String>,
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/fund/auth.operation.detail.query.yaml:25`.
    pub gmt_create: Option<String>,
    /// The field `gmt_trans`: a text.
    ///
    /// On the wire `gmt_trans`. Source: `spec/fund/auth.operation.detail.query.yaml:26`.
    pub gmt_trans: Option<String>,
    /// The field `operation_id`: a text.
    ///
    /// On the wire `operation_id`. Source: `spec/fund/auth.operation.detail.query.yaml:27`.
    pub operation_id: Option<String>,
    /// The field `operation_type`: a text.
    ///
    /// On the wire `operation_type`. Source: `spec/fund/auth.operation.detail.query.yaml:28`.
    pub operation_type: Option<String>,
    /// The field `order_status`: a text.
    ///
    /// On the wire `order_status`. Source: `spec/fund/auth.operation.detail.query.yaml:29`.
    pub order_status: Option<String>,
    /// The field `order_title`: a text.
    ///
    /// On the wire `order_title`. Source: `spec/fund/auth.operation.detail.query.yaml:30`.
    pub order_title: Option<String>,
    /// The field `out_order_no`: a text.
    ///
    /// On the wire `out_order_no`. Source: `spec/fund/auth.operation.detail.query.yaml:31`.
    pub out_order_no: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/fund/auth.operation.detail.query.yaml:32`.
    pub out_request_no: Option<String>,
    /// The field `payer_logon_id`: a text.
    ///
    /// On the wire `payer_logon_id`. Source: `spec/fund/auth.operation.detail.query.yaml:33`.
    pub payer_logon_id: Option<String>,
    /// The field `payer_open_id`: a text.
    ///
    /// On the wire `payer_open_id`. Source: `spec/fund/auth.operation.detail.query.yaml:34`.
    pub payer_open_id: Option<String>,
    /// The field `payer_user_id`: a text.
    ///
    /// On the wire `payer_user_id`. Source: `spec/fund/auth.operation.detail.query.yaml:35`.
    pub payer_user_id: Option<String>,
    /// The field `pre_auth_type`: a text.
    ///
    /// On the wire `pre_auth_type`. Source: `spec/fund/auth.operation.detail.query.yaml:36`.
    pub pre_auth_type: Option<String>,
    /// The field `remark`: a text.
    ///
    /// On the wire `remark`. Source: `spec/fund/auth.operation.detail.query.yaml:37`.
    pub remark: Option<String>,
    /// The field `rest_amount`: a text.
    ///
    /// On the wire `rest_amount`. Source: `spec/fund/auth.operation.detail.query.yaml:38`.
    pub rest_amount: Option<String>,
    /// The field `rest_credit_amount`: a text.
    ///
    /// On the wire `rest_credit_amount`. Source: `spec/fund/auth.operation.detail.query.yaml:39`.
    pub rest_credit_amount: Option<String>,
    /// The field `rest_fund_amount`: a text.
    ///
    /// On the wire `rest_fund_amount`. Source: `spec/fund/auth.operation.detail.query.yaml:40`.
    pub rest_fund_amount: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/fund/auth.operation.detail.query.yaml:41`.
    pub status: Option<String>,
    /// The field `total_freeze_amount`: a text.
    ///
    /// On the wire `total_freeze_amount`. Source: `spec/fund/auth.operation.detail.query.yaml:42`.
    pub total_freeze_amount: Option<String>,
    /// The field `total_freeze_credit_amount`: a text.
    ///
    /// On the wire `total_freeze_credit_amount`. Source: `spec/fund/auth.operation.detail.query.yaml:43`.
    pub total_freeze_credit_amount: Option<String>,
    /// The field `total_freeze_fund_amount`: a text.
    ///
    /// On the wire `total_freeze_fund_amount`. Source: `spec/fund/auth.operation.detail.query.yaml:44`.
    pub total_freeze_fund_amount: Option<String>,
    /// The field `total_pay_amount`: a text.
    ///
    /// On the wire `total_pay_amount`. Source: `spec/fund/auth.operation.detail.query.yaml:45`.
    pub total_pay_amount: Option<String>,
    /// The field `total_pay_credit_amount`: a text.
    ///
    /// On the wire `total_pay_credit_amount`. Source: `spec/fund/auth.operation.detail.query.yaml:46`.
    pub total_pay_credit_amount: Option<String>,
    /// The field `total_pay_fund_amount`: a text.
    ///
    /// On the wire `total_pay_fund_amount`. Source: `spec/fund/auth.operation.detail.query.yaml:47`.
    pub total_pay_fund_amount: Option<String>,
    /// The field `trans_currency`: a text.
    ///
    /// On the wire `trans_currency`. Source: `spec/fund/auth.operation.detail.query.yaml:48`.
    pub trans_currency: Option<String>,
}

impl record::Record for AuthOperationDetailQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_OPERATION_DETAIL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.auth_no),
            2 => Some(&self.credit_amount),
            3 => Some(&self.credit_merchant_ext),
            4 => Some(&self.credit_risk_info),
            5 => Some(&self.enterprise_pay_info),
            6 => Some(&self.extra_param),
            7 => Some(&self.fund_amount),
            8 => Some(&self.gmt_create),
            9 => Some(&self.gmt_trans),
            10 => Some(&self.operation_id),
            11 => Some(&self.operation_type),
            12 => Some(&self.order_status),
            13 => Some(&self.order_title),
            14 => Some(&self.out_order_no),
            15 => Some(&self.out_request_no),
            16 => Some(&self.payer_logon_id),
            17 => Some(&self.payer_open_id),
            18 => Some(&self.payer_user_id),
            19 => Some(&self.pre_auth_type),
            20 => Some(&self.remark),
            21 => Some(&self.rest_amount),
            22 => Some(&self.rest_credit_amount),
            23 => Some(&self.rest_fund_amount),
            24 => Some(&self.status),
            25 => Some(&self.total_freeze_amount),
            26 => Some(&self.total_freeze_credit_amount),
            27 => Some(&self.total_freeze_fund_amount),
            28 => Some(&self.total_pay_amount),
            29 => Some(&self.total_pay_credit_amount),
            30 => Some(&self.total_pay_fund_amount),
            31 => Some(&self.trans_currency),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.auth_no),
            2 => Some(&mut self.credit_amount),
            3 => Some(&mut self.credit_merchant_ext),
            4 => Some(&mut self.credit_risk_info),
            5 => Some(&mut self.enterprise_pay_info),
            6 => Some(&mut self.extra_param),
            7 => Some(&mut self.fund_amount),
            8 => Some(&mut self.gmt_create),
            9 => Some(&mut self.gmt_trans),
            10 => Some(&mut self.operation_id),
            11 => Some(&mut self.operation_type),
            12 => Some(&mut self.order_status),
            13 => Some(&mut self.order_title),
            14 => Some(&mut self.out_order_no),
            15 => Some(&mut self.out_request_no),
            16 => Some(&mut self.payer_logon_id),
            17 => Some(&mut self.payer_open_id),
            18 => Some(&mut self.payer_user_id),
            19 => Some(&mut self.pre_auth_type),
            20 => Some(&mut self.remark),
            21 => Some(&mut self.rest_amount),
            22 => Some(&mut self.rest_credit_amount),
            23 => Some(&mut self.rest_fund_amount),
            24 => Some(&mut self.status),
            25 => Some(&mut self.total_freeze_amount),
            26 => Some(&mut self.total_freeze_credit_amount),
            27 => Some(&mut self.total_freeze_fund_amount),
            28 => Some(&mut self.total_pay_amount),
            29 => Some(&mut self.total_pay_credit_amount),
            30 => Some(&mut self.total_pay_fund_amount),
            31 => Some(&mut self.trans_currency),
            _ => None,
        }
    }
}

impl Clone for AuthOperationDetailQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthOperationDetailQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthOperationDetailQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `CreditRiskInfo`.
///
/// Source: `spec/fund/auth.operation.detail.query.yaml:51`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreditRiskInfo {
    /// The field `can_retry`: true or false.
    ///
    /// On the wire `can_retry`. Source: `spec/fund/auth.operation.detail.query.yaml:53`.
    pub can_retry: Option<bool>,
    /// The field `code`: a text.
    ///
    /// On the wire `code`. Source: `spec/fund/auth.operation.detail.query.yaml:54`.
    pub code: Option<String>,
    /// The field `data`: a text.
    ///
    /// On the wire `data`. Source: `spec/fund/auth.operation.detail.query.yaml:55`.
    pub data: Option<String>,
}

impl record::Record for CreditRiskInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CREDIT_RISK_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.can_retry),
            1 => Some(&self.code),
            2 => Some(&self.data),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.can_retry),
            1 => Some(&mut self.code),
            2 => Some(&mut self.data),
            _ => None,
        }
    }
}

impl Clone for CreditRiskInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CreditRiskInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CreditRiskInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.auth.operation.detail.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthOperationDetailQueryErrorCode {
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/auth.operation.detail.query.yaml:58`.
    IllegalArgument,
    /// On the wire `AUTH_ORDER_NOT_EXIST`. Source: `spec/fund/auth.operation.detail.query.yaml:59`.
    AuthOrderNotExist,
    /// On the wire `AUTH_OPERATION_NOT_EXIST`. Source: `spec/fund/auth.operation.detail.query.yaml:60`.
    AuthOperationNotExist,
    /// On the wire `ACCESS_FORBIDDEN`. Source: `spec/fund/auth.operation.detail.query.yaml:61`.
    AccessForbidden,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/auth.operation.detail.query.yaml:62`.
    SystemError,
    /// On the wire `ENTERPRISE_PAY_BIZ_ERROR`. Source: `spec/fund/auth.operation.detail.query.yaml:63`.
    EnterprisePayBizError,
    /// On the wire `HAS_NO_PRIVILEGE`. Source: `spec/fund/auth.operation.detail.query.yaml:64`.
    HasNoPrivilege,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AuthOperationDetailQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("AUTH_ORDER_NOT_EXIST", Self::AuthOrderNotExist),
        ("AUTH_OPERATION_NOT_EXIST", Self::AuthOperationNotExist),
        ("ACCESS_FORBIDDEN", Self::AccessForbidden),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ENTERPRISE_PAY_BIZ_ERROR", Self::EnterprisePayBizError),
        ("HAS_NO_PRIVILEGE", Self::HasNoPrivilege),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
