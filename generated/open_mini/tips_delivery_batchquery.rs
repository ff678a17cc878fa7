//! `alipay.open.mini.tips.delivery.batchquery` · 小程序收藏引导投放活动配置批量查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/tips/delivery/batchquery`.
//! Described in `spec/open_mini/tips.delivery.batchquery.yaml`.

use crate::{record, schema};

static TIPS_DELIVERY_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsDeliveryBatchquery",
    file: "spec/open_mini/tips.delivery.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("page_number", 9),
        schema::FieldDef::text("page_size", 10),
    ],
    rules: &[],
};

static TIPS_DELIVERY_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsDeliveryBatchqueryResponse",
    file: "spec/open_mini/tips.delivery.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "tips_delivery_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TIPS_DELIVERY),
                    limits: &[],
                },
            ),
            13,
        ),
        schema::FieldDef::new("total_pages", schema::Kind::Integer, 14),
        schema::FieldDef::new("total_size", schema::Kind::Integer, 15),
    ],
    rules: &[],
};

static TIPS_DELIVERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsDelivery",
    file: "spec/open_mini/tips.delivery.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("delivery_content", 20),
        schema::FieldDef::text("delivery_id", 21),
        schema::FieldDef::text("delivery_name", 22),
        schema::FieldDef::text("end_time", 23),
        schema::FieldDef::text("fail_reason", 24),
        schema::FieldDef::text("match_type", 25),
        schema::FieldDef::text("match_url", 26),
        schema::FieldDef::text("start_time", 27),
        schema::FieldDef::text("status", 28),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.tips.delivery.batchquery` (小程序收藏引导投放活动配置批量查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/tips/delivery/batchquery`.
/// Described in `spec/open_mini/tips.delivery.batchquery.yaml`.
/// Answered by [`TipsDeliveryBatchqueryResponse`], or by an error with a [`TipsDeliveryBatchqueryErrorCode`].
#[doc(alias = "alipay.open.mini.tips.delivery.batchquery")]
#[doc(alias = "小程序收藏引导投放活动配置批量查询")]
#[must_use]
#[non_exhaustive]
pub struct TipsDeliveryBatchquery {
    /// On the wire `page_number`, a text. Source: `spec/open_mini/tips.delivery.batchquery.yaml:9`.
    pub page_number: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/open_mini/tips.delivery.batchquery.yaml:10`.
    pub page_size: Option<String>,
}

impl TipsDeliveryBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            page_number: None,
            page_size: None,
        }
    }

    /// Sets [`page_number`](Self::page_number).
    #[inline]
    pub fn page_number(mut self, page_number: impl Into<String>) -> Self {
        self.page_number = Some(page_number.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }
}

impl record::Record for TipsDeliveryBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TIPS_DELIVERY_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_number),
            1 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_number),
            1 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for TipsDeliveryBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TipsDeliveryBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TipsDeliveryBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TipsDeliveryBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TipsDeliveryBatchquery {}

impl record::Request for TipsDeliveryBatchquery {
    type Response = TipsDeliveryBatchqueryResponse;
    type ErrorCode = TipsDeliveryBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.tips.delivery.batchquery",
        title: "小程序收藏引导投放活动配置批量查询",
        file: "spec/open_mini/tips.delivery.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/tips/delivery/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TIPS_DELIVERY_BATCHQUERY,
        response: &TIPS_DELIVERY_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.tips.delivery.batchquery` (小程序收藏引导投放活动配置批量查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TipsDeliveryBatchqueryResponse {
    /// On the wire `tips_delivery_list`, a list; each element is a record of the kind `TipsDelivery`. Source:
    /// `spec/open_mini/tips.delivery.batchquery.yaml:13`.
    pub tips_delivery_list: Vec<TipsDelivery>,
    /// On the wire `total_pages`, a whole number. Source: `spec/open_mini/tips.delivery.batchquery.yaml:14`.
    pub total_pages: Option<i64>,
    /// On the wire `total_size`, a whole number. Source: `spec/open_mini/tips.delivery.batchquery.yaml:15`.
    pub total_size: Option<i64>,
}

impl record::Record for TipsDeliveryBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TIPS_DELIVERY_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.tips_delivery_list),
            1 => Some(&self.total_pages),
            2 => Some(&self.total_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.tips_delivery_list),
            1 => Some(&mut self.total_pages),
            2 => Some(&mut self.total_size),
            _ => None,
        }
    }
}

impl Default for TipsDeliveryBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            tips_delivery_list: Vec::new(),
            total_pages: None,
            total_size: None,
        }
    }
}

impl Clone for TipsDeliveryBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TipsDeliveryBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TipsDeliveryBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `TipsDelivery`.
///
/// Source: `spec/open_mini/tips.delivery.batchquery.yaml:18`.
#[non_exhaustive]
pub struct TipsDelivery {
    /// On the wire `delivery_content`, a text. Source: `spec/open_mini/tips.delivery.batchquery.yaml:20`.
    pub delivery_content: Option<String>,
    /// On the wire `delivery_id`, a text. Source: `spec/open_mini/tips.delivery.batchquery.yaml:21`.
    pub delivery_id: Option<String>,
    /// On the wire `delivery_name`, a text. Source: `spec/open_mini/tips.delivery.batchquery.yaml:22`.
    pub delivery_name: Option<String>,
    /// On the wire `end_time`, a text. Source: `spec/open_mini/tips.delivery.batchquery.yaml:23`.
    pub end_time: Option<String>,
    /// On the wire `fail_reason`, a text. Source: `spec/open_mini/tips.delivery.batchquery.yaml:24`.
    pub fail_reason: Option<String>,
    /// On the wire `match_type`, a text. Source: `spec/open_mini/tips.delivery.batchquery.yaml:25`.
    pub match_type: Option<String>,
    /// On the wire `match_url`, a text. Source: `spec/open_mini/tips.delivery.batchquery.yaml:26`.
    pub match_url: Option<String>,
    /// On the wire `start_time`, a text. Source: `spec/open_mini/tips.delivery.batchquery.yaml:27`.
    pub start_time: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_mini/tips.delivery.batchquery.yaml:28`.
    pub status: Option<String>,
}

impl record::Record for TipsDelivery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TIPS_DELIVERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_content),
            1 => Some(&self.delivery_id),
            2 => Some(&self.delivery_name),
            3 => Some(&self.end_time),
            4 => Some(&self.fail_reason),
            5 => Some(&self.match_type),
            6 => Some(&self.match_url),
            7 => Some(&self.start_time),
            8 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_content),
            1 => Some(&mut self.delivery_id),
            2 => Some(&mut self.delivery_name),
            3 => Some(&mut self.end_time),
            4 => Some(&mut self.fail_reason),
            5 => Some(&mut self.match_type),
            6 => Some(&mut self.match_url),
            7 => Some(&mut self.start_time),
            8 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for TipsDelivery {
    #[inline]
    fn default() -> Self {
        Self {
            delivery_content: None,
            delivery_id: None,
            delivery_name: None,
            end_time: None,
            fail_reason: None,
            match_type: None,
            match_url: None,
            start_time: None,
            status: None,
        }
    }
}

impl Clone for TipsDelivery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TipsDelivery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TipsDelivery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.tips.delivery.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TipsDeliveryBatchqueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_mini/tips.delivery.batchquery.yaml:31`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/tips.delivery.batchquery.yaml:32`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TipsDeliveryBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TipsDeliveryBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
