//! `alipay.ebpp.pdeduct.sign.query` · 直连代扣协议查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/pdeduct/sign/query`. Described in
//! `spec/ebpp/pdeduct.sign.query.yaml`.

use crate::{record, schema};

static PDEDUCT_SIGN_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductSignQuery",
    file: "spec/ebpp/pdeduct.sign.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_type", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("sub_biz_type", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("charge_inst", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bill_key", 16)
        },
    ],
    rules: &[],
};

static PDEDUCT_SIGN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductSignQueryResponse",
    file: "spec/ebpp/pdeduct.sign.query.yaml",
    fields: &[
        schema::FieldDef::text("agreement_id", 19),
        schema::FieldDef::text("bill_key", 20),
        schema::FieldDef::text("charge_inst", 21),
        schema::FieldDef::text("out_agreement_id", 22),
        schema::FieldDef::text("sign_date", 23),
        schema::FieldDef::text("user_id", 24),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new(
                "specified_sort_channels",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(
                            &super::types::SPECIFIED_SORT_CHANNEL_PARAM,
                        ),
                        limits: &[],
                    },
                ),
                25,
            )
        },
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.pdeduct.sign.query` (直连代扣协议查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/pdeduct/sign/query`. Described in
/// `spec/ebpp/pdeduct.sign.query.yaml`.
/// Answered by [`PdeductSignQueryResponse`], or by an error with a [`PdeductSignQueryErrorCode`].
#[doc(alias = "alipay.ebpp.pdeduct.sign.query")]
#[doc(alias = "直连代扣协议查询接口")]
#[must_use]
#[non_exhaustive]
pub struct PdeductSignQuery {
    /// On the wire `user_id`, a text. Source: `spec/ebpp/pdeduct.sign.query.yaml:10`.
    pub user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/ebpp/pdeduct.sign.query.yaml:11`.
    pub open_id: Option<String>,
    /// On the wire `agreement_id`, a text. Source: `spec/ebpp/pdeduct.sign.query.yaml:12`.
    pub agreement_id: Option<String>,
    /// On the wire `biz_type`, a text. Source: `spec/ebpp/pdeduct.sign.query.yaml:13`.
    pub biz_type: Option<String>,
    /// On the wire `sub_biz_type`, a text. Source: `spec/ebpp/pdeduct.sign.query.yaml:14`.
    pub sub_biz_type: Option<String>,
    /// On the wire `charge_inst`, a text. Source: `spec/ebpp/pdeduct.sign.query.yaml:15`.
    pub charge_inst: Option<String>,
    /// On the wire `bill_key`, a text. Source: `spec/ebpp/pdeduct.sign.query.yaml:16`.
    pub bill_key: Option<String>,
}

impl PdeductSignQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            user_id: None,
            open_id: None,
            agreement_id: None,
            biz_type: None,
            sub_biz_type: None,
            charge_inst: None,
            bill_key: None,
        }
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`agreement_id`](Self::agreement_id).
    #[inline]
    pub fn agreement_id(mut self, agreement_id: impl Into<String>) -> Self {
        self.agreement_id = Some(agreement_id.into());
        self
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`sub_biz_type`](Self::sub_biz_type).
    #[inline]
    pub fn sub_biz_type(mut self, sub_biz_type: impl Into<String>) -> Self {
        self.sub_biz_type = Some(sub_biz_type.into());
        self
    }

    /// Sets [`charge_inst`](Self::charge_inst).
    #[inline]
    pub fn charge_inst(mut self, charge_inst: impl Into<String>) -> Self {
        self.charge_inst = Some(charge_inst.into());
        self
    }

    /// Sets [`bill_key`](Self::bill_key).
    #[inline]
    pub fn bill_key(mut self, bill_key: impl Into<String>) -> Self {
        self.bill_key = Some(bill_key.into());
        self
    }
}

impl record::Record for PdeductSignQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PDEDUCT_SIGN_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.user_id),
            1 => Some(&self.open_id),
            2 => Some(&self.agreement_id),
            3 => Some(&self.biz_type),
            4 => Some(&self.sub_biz_type),
            5 => Some(&self.charge_inst),
            6 => Some(&self.bill_key),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.user_id),
            1 => Some(&mut self.open_id),
            2 => Some(&mut self.agreement_id),
            3 => Some(&mut self.biz_type),
            4 => Some(&mut self.sub_biz_type),
            5 => Some(&mut self.charge_inst),
            6 => Some(&mut self.bill_key),
            _ => None,
        }
    }
}

impl Default for PdeductSignQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PdeductSignQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PdeductSignQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PdeductSignQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PdeductSignQuery {}

impl record::Request for PdeductSignQuery {
    type Response = PdeductSignQueryResponse;
    type ErrorCode = PdeductSignQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.pdeduct.sign.query",
        title: "直连代扣协议查询接口",
        file: "spec/ebpp/pdeduct.sign.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/pdeduct/sign/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &PDEDUCT_SIGN_QUERY,
        response: &PDEDUCT_SIGN_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.pdeduct.sign.query` (直连代扣协议查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PdeductSignQueryResponse {
    /// On the wire `agreement_id`, a text. Source: `spec/ebpp/pdeduct.sign.query.yaml:19`.
    pub agreement_id: Option<String>,
    /// On the wire `bill_key`, a text. Source: `spec/ebpp/pdeduct.sign.query.yaml:20`.
    pub bill_key: Option<String>,
    /// On the wire `charge_inst`, a text. Source: `spec/ebpp/pdeduct.sign.query.yaml:21`.
    pub charge_inst: Option<String>,
    /// On the wire `out_agreement_id`, a text. Source: `spec/ebpp/pdeduct.sign.query.yaml:22`.
    pub out_agreement_id: Option<String>,
    /// On the wire `sign_date`, a text. Source: `spec/ebpp/pdeduct.sign.query.yaml:23`.
    pub sign_date: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/ebpp/pdeduct.sign.query.yaml:24`.
    pub user_id: Option<String>,
    /// On the wire `specified_sort_channels`, a list; each element is a record of the kind
    /// `SpecifiedSortChannelParam`; on the gateway only. Source: `spec/ebpp/pdeduct.sign.query.yaml:25`.
    pub specified_sort_channels: Vec<super::types::SpecifiedSortChannelParam>,
}

impl record::Record for PdeductSignQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PDEDUCT_SIGN_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.bill_key),
            2 => Some(&self.charge_inst),
            3 => Some(&self.out_agreement_id),
            4 => Some(&self.sign_date),
            5 => Some(&self.user_id),
            6 => Some(&self.specified_sort_channels),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.bill_key),
            2 => Some(&mut self.charge_inst),
            3 => Some(&mut self.out_agreement_id),
            4 => Some(&mut self.sign_date),
            5 => Some(&mut self.user_id),
            6 => Some(&mut self.specified_sort_channels),
            _ => None,
        }
    }
}

impl Default for PdeductSignQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_id: None,
            bill_key: None,
            charge_inst: None,
            out_agreement_id: None,
            sign_date: None,
            user_id: None,
            specified_sort_channels: Vec::new(),
        }
    }
}

impl Clone for PdeductSignQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PdeductSignQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PdeductSignQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.pdeduct.sign.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PdeductSignQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/pdeduct.sign.query.yaml:28`.
    SystemError,
    /// On the wire `QUERY_DEDUCT_SIGN_INFO_ERROR`. Source: `spec/ebpp/pdeduct.sign.query.yaml:29`.
    QueryDeductSignInfoError,
    /// On the wire `DEDUCT_SIGN_INFO_NOT_EXIST`. Source: `spec/ebpp/pdeduct.sign.query.yaml:30`.
    DeductSignInfoNotExist,
    /// On the wire `PARAMETER_ILLEGAL`. Source: `spec/ebpp/pdeduct.sign.query.yaml:31`.
    ParameterIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PdeductSignQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("QUERY_DEDUCT_SIGN_INFO_ERROR", Self::QueryDeductSignInfoError),
        ("DEDUCT_SIGN_INFO_NOT_EXIST", Self::DeductSignInfoNotExist),
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PdeductSignQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
