//! `alipay.trade.customs.query` · 查询报关详细信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/customs/query`. Described in
//! `spec/trade/customs.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/trade/customs.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.trade.customs.query",
    title: "查询报关详细信息",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/trade/customs/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &CUSTOMS_QUERY,
    response: &CUSTOMS_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "MAX_OUT_REQUEST_NO_EXCEEDED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
    ],
};

static CUSTOMS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomsQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "out_request_nos",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static CUSTOMS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomsQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "not_found",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "records",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CUSTOMS_DECLARE_RECORD_INFO),
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

static CUSTOMS_DECLARE_RECORD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomsDeclareRecordInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "alipay_declare_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "customs_place",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "customs_result_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "customs_result_info",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "customs_result_return_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "is_split",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "last_modified_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "merchant_customs_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "merchant_customs_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "sub_out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
    ],
    rules: &[],
};

/// A request of `alipay.trade.customs.query` (查询报关详细信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/customs/query`. Described in
/// `spec/trade/customs.query.yaml`.
/// Answered by [`CustomsQueryResponse`], or by an error with a [`CustomsQueryErrorCode`].
#[doc(alias = "alipay.trade.customs.query")]
#[doc(alias = "查询报关详细信息")]
#[derive(Default)]
#[non_exhaustive]
pub struct CustomsQuery {
    /// The field `out_request_nos`: a text.
    ///
    /// On the wire `out_request_nos`. Source: `spec/trade/customs.query.yaml:10`.
    pub out_request_nos: Option<String>,
}

impl CustomsQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`out_request_nos`](Self::out_request_nos).
    #[inline]
    #[must_use]
    pub fn out_request_nos(mut self, out_request_nos: impl Into<String>) -> Self {
        self.out_request_nos = Some(out_request_nos.into());
        self
    }
}

impl record::Record for CustomsQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMS_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_request_nos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_request_nos),
            _ => None,
        }
    }
}

impl Clone for CustomsQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomsQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomsQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CustomsQuery {}

impl record::Request for CustomsQuery {
    type Response = CustomsQueryResponse;
    type ErrorCode = CustomsQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.trade.customs.query` (查询报关详细信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomsQueryResponse {
    /// The field `not_found`: a text.
    ///
    /// On the wire `not_found`. Source: `spec/trade/customs.query.yaml:13`.
    pub not_found: Option<String>,
    /// The field `records`: a list; each element is a record of the kind `CustomsDeclareRecordInfo`.
    ///
    /// On the wire `records`. Source: `spec/trade/customs.query.yaml:14`.
    pub records: Vec<CustomsDeclareRecordInfo>,
}

impl record::Record for CustomsQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMS_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.not_found),
            1 => Some(&self.records),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.not_found),
            1 => Some(&mut self.records),
            _ => None,
        }
    }
}

impl Clone for CustomsQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomsQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomsQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `CustomsDeclareRecordInfo`.
///
/// Source: `spec/trade/customs.query.yaml:17`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomsDeclareRecordInfo {
    /// The field `alipay_declare_no`: a text.
    ///
    /// On the wire `alipay_declare_no`. Source: `spec/trade/customs.query.yaml:19`.
    pub alipay_declare_no: Option<String>,
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/trade/customs.query.yaml:20`.
    pub amount: Option<String>,
    /// The field `customs_place`: a text.
    ///
    /// On the wire `customs_place`. Source: `spec/trade/customs.query.yaml:21`.
    pub customs_place: Option<String>,
    /// The field `customs_result_code`: a text.
    ///
    /// On the wire `customs_result_code`. Source: `spec/trade/customs.query.yaml:22`.
    pub customs_result_code: Option<String>,
    /// The field `customs_result_info`: a text.
    ///
    /// On the wire `customs_result_info`. Source: `spec/trade/customs.query.yaml:23`.
    pub customs_result_info: Option<String>,
    /// The field `customs_result_return_time`: a text.
    ///
    /// On the wire `customs_result_return_time`. Source: `spec/trade/customs.query.yaml:24`.
    pub customs_result_return_time: Option<String>,
    /// The field `is_split`: a text.
    ///
    /// On the wire `is_split`. Source: `spec/trade/customs.query.yaml:25`.
    pub is_split: Option<String>,
    /// The field `last_modified_time`: a text.
    ///
    /// On the wire `last_modified_time`. Source: `spec/trade/customs.query.yaml:26`.
    pub last_modified_time: Option<String>,
    /// The field `memo`: a text.
    ///
    /// On the wire `memo`. Source: `spec/trade/customs.query.yaml:27`.
    pub memo: Option<String>,
    /// The field `merchant_customs_code`: a text.
    ///
    /// On the wire `merchant_customs_code`. Source: `spec/trade/customs.query.yaml:28`.
    pub merchant_customs_code: Option<String>,
    /// The field `merchant_customs_name`: a text.
    ///
    /// On the wire `merchant_customs_name`. Source: `spec/trade/customs.query.yaml:29`.
    pub merchant_customs_name: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/trade/customs.query.yaml:30`.
    pub out_request_no: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/trade/customs.query.yaml:31`.
    pub status: Option<String>,
    /// The field `sub_out_biz_no`: a text.
    ///
    /// On the wire `sub_out_biz_no`. Source: `spec/trade/customs.query.yaml:32`.
    pub sub_out_biz_no: Option<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/trade/customs.query.yaml:33`.
    pub trade_no: Option<String>,
}

impl record::Record for CustomsDeclareRecordInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMS_DECLARE_RECORD_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_declare_no),
            1 => Some(&self.amount),
            2 => Some(&self.customs_place),
            3 => Some(&self.customs_result_code),
            4 => Some(&self.customs_result_info),
            5 => Some(&self.customs_result_return_time),
            6 => Some(&self.is_split),
            7 => Some(&self.last_modified_time),
            8 => Some(&self.memo),
            9 => Some(&self.merchant_customs_code),
            10 => Some(&self.merchant_customs_name),
            11 => Some(&self.out_request_no),
            12 => Some(&self.status),
            13 => Some(&self.sub_out_biz_no),
            14 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_declare_no),
            1 => Some(&mut self.amount),
            2 => Some(&mut self.customs_place),
            3 => Some(&mut self.customs_result_code),
            4 => Some(&mut self.customs_result_info),
            5 => Some(&mut self.customs_result_return_time),
            6 => Some(&mut self.is_split),
            7 => Some(&mut self.last_modified_time),
            8 => Some(&mut self.memo),
            9 => Some(&mut self.merchant_customs_code),
            10 => Some(&mut self.merchant_customs_name),
            11 => Some(&mut self.out_request_no),
            12 => Some(&mut self.status),
            13 => Some(&mut self.sub_out_biz_no),
            14 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Clone for CustomsDeclareRecordInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomsDeclareRecordInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomsDeclareRecordInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.customs.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomsQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/trade/customs.query.yaml:36`.
    InvalidParameter,
    /// On the wire `MAX_OUT_REQUEST_NO_EXCEEDED`. Source: `spec/trade/customs.query.yaml:37`.
    MaxOutRequestNoExceeded,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CustomsQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("MAX_OUT_REQUEST_NO_EXCEEDED", Self::MaxOutRequestNoExceeded),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
