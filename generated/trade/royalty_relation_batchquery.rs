//! `alipay.trade.royalty.relation.batchquery` · 分账关系查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/royalty/relation/batchquery`.
//! Described in `spec/trade/royalty.relation.batchquery.yaml`.

use crate::{record, schema};

static ROYALTY_RELATION_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyRelationBatchquery",
    file: "spec/trade/royalty.relation.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("out_request_no", 9),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 10),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 11),
    ],
    rules: &[],
};

static ROYALTY_RELATION_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyRelationBatchqueryResponse",
    file: "spec/trade/royalty.relation.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("current_page_num", schema::Kind::Integer, 14),
        schema::FieldDef::new("current_page_size", schema::Kind::Integer, 15),
        schema::FieldDef::new(
            "receiver_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ROYALTY_ENTITY),
                    limits: &[],
                },
            ),
            16,
        ),
        schema::FieldDef::text("result_code", 17),
        schema::FieldDef::new("total_page_num", schema::Kind::Integer, 18),
        schema::FieldDef::new("total_record_num", schema::Kind::Integer, 19),
    ],
    rules: &[],
};

/// A request of `alipay.trade.royalty.relation.batchquery` (分账关系查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/royalty/relation/batchquery`.
/// Described in `spec/trade/royalty.relation.batchquery.yaml`.
/// Answered by [`RoyaltyRelationBatchqueryResponse`], or by an error with a [`RoyaltyRelationBatchqueryErrorCode`].
#[doc(alias = "alipay.trade.royalty.relation.batchquery")]
#[doc(alias = "分账关系查询")]
#[must_use]
#[non_exhaustive]
pub struct RoyaltyRelationBatchquery {
    /// On the wire `out_request_no`, a text. Source: `spec/trade/royalty.relation.batchquery.yaml:9`.
    pub out_request_no: Option<String>,
    /// On the wire `page_num`, a whole number. Source: `spec/trade/royalty.relation.batchquery.yaml:10`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/trade/royalty.relation.batchquery.yaml:11`.
    pub page_size: Option<i64>,
}

impl RoyaltyRelationBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            out_request_no: None,
            page_num: None,
            page_size: None,
        }
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl record::Record for RoyaltyRelationBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ROYALTY_RELATION_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_request_no),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_request_no),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for RoyaltyRelationBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RoyaltyRelationBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RoyaltyRelationBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RoyaltyRelationBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for RoyaltyRelationBatchquery {}

impl record::Request for RoyaltyRelationBatchquery {
    type Response = RoyaltyRelationBatchqueryResponse;
    type ErrorCode = RoyaltyRelationBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.royalty.relation.batchquery",
        title: "分账关系查询",
        file: "spec/trade/royalty.relation.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/royalty/relation/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ROYALTY_RELATION_BATCHQUERY,
        response: &ROYALTY_RELATION_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.royalty.relation.batchquery` (分账关系查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct RoyaltyRelationBatchqueryResponse {
    /// On the wire `current_page_num`, a whole number. Source: `spec/trade/royalty.relation.batchquery.yaml:14`.
    pub current_page_num: Option<i64>,
    /// On the wire `current_page_size`, a whole number. Source: `spec/trade/royalty.relation.batchquery.yaml:15`.
    pub current_page_size: Option<i64>,
    /// On the wire `receiver_list`, a list; each element is a record of the kind `RoyaltyEntity`. Source:
    /// `spec/trade/royalty.relation.batchquery.yaml:16`.
    pub receiver_list: Vec<super::types::RoyaltyEntity>,
    /// On the wire `result_code`, a text. Source: `spec/trade/royalty.relation.batchquery.yaml:17`.
    pub result_code: Option<String>,
    /// On the wire `total_page_num`, a whole number. Source: `spec/trade/royalty.relation.batchquery.yaml:18`.
    pub total_page_num: Option<i64>,
    /// On the wire `total_record_num`, a whole number. Source: `spec/trade/royalty.relation.batchquery.yaml:19`.
    pub total_record_num: Option<i64>,
}

impl record::Record for RoyaltyRelationBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ROYALTY_RELATION_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.current_page_num),
            1 => Some(&self.current_page_size),
            2 => Some(&self.receiver_list),
            3 => Some(&self.result_code),
            4 => Some(&self.total_page_num),
            5 => Some(&self.total_record_num),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.current_page_num),
            1 => Some(&mut self.current_page_size),
            2 => Some(&mut self.receiver_list),
            3 => Some(&mut self.result_code),
            4 => Some(&mut self.total_page_num),
            5 => Some(&mut self.total_record_num),
            _ => None,
        }
    }
}

impl Default for RoyaltyRelationBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            current_page_num: None,
            current_page_size: None,
            receiver_list: Vec::new(),
            result_code: None,
            total_page_num: None,
            total_record_num: None,
        }
    }
}

impl Clone for RoyaltyRelationBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RoyaltyRelationBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RoyaltyRelationBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.royalty.relation.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoyaltyRelationBatchqueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/trade/royalty.relation.batchquery.yaml:22`.
    InvalidParameter,
    /// On the wire `PRODUCT_UNSIGN`. Source: `spec/trade/royalty.relation.batchquery.yaml:23`.
    ProductUnsign,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/trade/royalty.relation.batchquery.yaml:24`.
    SystemError,
    /// On the wire `OPENID_APPID_NOT_MATCH`. Source: `spec/trade/royalty.relation.batchquery.yaml:25`.
    OpenidAppidNotMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for RoyaltyRelationBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("PRODUCT_UNSIGN", Self::ProductUnsign),
        ("SYSTEM_ERROR", Self::SystemError),
        ("OPENID_APPID_NOT_MATCH", Self::OpenidAppidNotMatch),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RoyaltyRelationBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
