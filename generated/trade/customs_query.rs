//! `alipay.trade.customs.query` · 查询报关详细信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/customs/query`. Described in
//! `spec/trade/customs.query.yaml`.

use crate::{record, schema};

static CUSTOMS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomsQuery",
    file: "spec/trade/customs.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_request_nos", 10)
        },
    ],
    rules: &[],
};

static CUSTOMS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomsQueryResponse",
    file: "spec/trade/customs.query.yaml",
    fields: &[
        schema::FieldDef::text("not_found", 13),
        schema::FieldDef::new(
            "records",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CUSTOMS_DECLARE_RECORD_INFO),
                    limits: &[],
                },
            ),
            14,
        ),
    ],
    rules: &[],
};

static CUSTOMS_DECLARE_RECORD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomsDeclareRecordInfo",
    file: "spec/trade/customs.query.yaml",
    fields: &[
        schema::FieldDef::text("alipay_declare_no", 19),
        schema::FieldDef::text("amount", 20),
        schema::FieldDef::text("customs_place", 21),
        schema::FieldDef::text("customs_result_code", 22),
        schema::FieldDef::text("customs_result_info", 23),
        schema::FieldDef::text("customs_result_return_time", 24),
        schema::FieldDef::text("is_split", 25),
        schema::FieldDef::text("last_modified_time", 26),
        schema::FieldDef::text("memo", 27),
        schema::FieldDef::text("merchant_customs_code", 28),
        schema::FieldDef::text("merchant_customs_name", 29),
        schema::FieldDef::text("out_request_no", 30),
        schema::FieldDef::text("status", 31),
        schema::FieldDef::text("sub_out_biz_no", 32),
        schema::FieldDef::text("trade_no", 33),
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
#[must_use]
#[non_exhaustive]
pub struct CustomsQuery {
    /// On the wire `out_request_nos`, a text. Source: `spec/trade/customs.query.yaml:10`.
    pub out_request_nos: Option<String>,
}

impl CustomsQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { out_request_nos: None }
    }

    /// Sets [`out_request_nos`](Self::out_request_nos).
    #[inline]
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

impl Default for CustomsQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.customs.query",
        title: "查询报关详细信息",
        file: "spec/trade/customs.query.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.customs.query` (查询报关详细信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CustomsQueryResponse {
    /// On the wire `not_found`, a text. Source: `spec/trade/customs.query.yaml:13`.
    pub not_found: Option<String>,
    /// On the wire `records`, a list; each element is a record of the kind `CustomsDeclareRecordInfo`. Source:
    /// `spec/trade/customs.query.yaml:14`.
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

impl Default for CustomsQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            not_found: None,
            records: Vec::new(),
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
#[non_exhaustive]
pub struct CustomsDeclareRecordInfo {
    /// On the wire `alipay_declare_no`, a text. Source: `spec/trade/customs.query.yaml:19`.
    pub alipay_declare_no: Option<String>,
    /// On the wire `amount`, a text. Source: `spec/trade/customs.query.yaml:20`.
    pub amount: Option<String>,
    /// On the wire `customs_place`, a text. Source: `spec/trade/customs.query.yaml:21`.
    pub customs_place: Option<String>,
    /// On the wire `customs_result_code`, a text. Source: `spec/trade/customs.query.yaml:22`.
    pub customs_result_code: Option<String>,
    /// On the wire `customs_result_info`, a text. Source: `spec/trade/customs.query.yaml:23`.
    pub customs_result_info: Option<String>,
    /// On the wire `customs_result_return_time`, a text. Source: `spec/trade/customs.query.yaml:24`.
    pub customs_result_return_time: Option<String>,
    /// On the wire `is_split`, a text. Source: `spec/trade/customs.query.yaml:25`.
    pub is_split: Option<String>,
    /// On the wire `last_modified_time`, a text. Source: `spec/trade/customs.query.yaml:26`.
    pub last_modified_time: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/trade/customs.query.yaml:27`.
    pub memo: Option<String>,
    /// On the wire `merchant_customs_code`, a text. Source: `spec/trade/customs.query.yaml:28`.
    pub merchant_customs_code: Option<String>,
    /// On the wire `merchant_customs_name`, a text. Source: `spec/trade/customs.query.yaml:29`.
    pub merchant_customs_name: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/trade/customs.query.yaml:30`.
    pub out_request_no: Option<String>,
    /// On the wire `status`, a text. Source: `spec/trade/customs.query.yaml:31`.
    pub status: Option<String>,
    /// On the wire `sub_out_biz_no`, a text. Source: `spec/trade/customs.query.yaml:32`.
    pub sub_out_biz_no: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/customs.query.yaml:33`.
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

impl Default for CustomsDeclareRecordInfo {
    #[inline]
    fn default() -> Self {
        Self {
            alipay_declare_no: None,
            amount: None,
            customs_place: None,
            customs_result_code: None,
            customs_result_info: None,
            customs_result_return_time: None,
            is_split: None,
            last_modified_time: None,
            memo: None,
            merchant_customs_code: None,
            merchant_customs_name: None,
            out_request_no: None,
            status: None,
            sub_out_biz_no: None,
            trade_no: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for CustomsQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
