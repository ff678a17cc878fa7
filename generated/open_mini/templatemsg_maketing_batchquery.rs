//! `alipay.open.mini.templatemsg.maketing.batchquery` · 小程序模板消息营销投放详情分页批量查询
//!
//! List marketing deliveries of template messages page by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/templatemsg/maketing/batchquery`.
//! Described in `spec/open_mini/templatemsg.maketing.batchquery.yaml`.

use crate::{record, schema};

static TEMPLATEMSG_MAKETING_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplatemsgMaketingBatchquery",
    file: "spec/open_mini/templatemsg.maketing.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("page_num", schema::Kind::Integer, 11),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Maximum("50"), 12)],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 12)
        },
    ],
    rules: &[],
};

static TEMPLATEMSG_MAKETING_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplatemsgMaketingBatchqueryResponse",
    file: "spec/open_mini/templatemsg.maketing.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "marketing_delivery_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MARKETING_DELIVERY_DETAIL),
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef::new("total", schema::Kind::Integer, 16),
    ],
    rules: &[],
};

static MARKETING_DELIVERY_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketingDeliveryDetail",
    file: "spec/open_mini/templatemsg.maketing.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "bind_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            22,
        ),
        schema::FieldDef::text("detail_id", 26),
        schema::FieldDef::text("gmt_end", 27),
        schema::FieldDef::text("gmt_start", 28),
        schema::FieldDef::text("name", 29),
        schema::FieldDef::text("status", 34),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.templatemsg.maketing.batchquery` (小程序模板消息营销投放详情分页批量查询).
///
/// List marketing deliveries of template messages page by page.
///
/// ```
/// use alipay::open_mini::TemplatemsgMaketingBatchquery;
///
/// let request = TemplatemsgMaketingBatchquery::new()
///     .page_num(1);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`page_size`](Self::page_size) | not more than 50 |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/templatemsg/maketing/batchquery`.
/// Described in `spec/open_mini/templatemsg.maketing.batchquery.yaml`.
/// Returns [`TemplatemsgMaketingBatchqueryResponse`], or an error with a [`TemplatemsgMaketingBatchqueryErrorCode`].
#[doc(alias = "alipay.open.mini.templatemsg.maketing.batchquery")]
#[doc(alias = "/v3/alipay/open/mini/templatemsg/maketing/batchquery")]
#[doc(alias = "小程序模板消息营销投放详情分页批量查询")]
#[doc(alias = "小程序")]
#[doc(alias = "模板")]
#[doc(alias = "消息")]
#[doc(alias = "营销")]
#[must_use]
#[non_exhaustive]
pub struct TemplatemsgMaketingBatchquery {
    /// Page number.
    ///
    /// 分页查询页码. Example: `1`.
    pub page_num: Option<i64>,
    /// Results per page.
    ///
    /// Not more than 50. Example: `10`.
    pub page_size: Option<i64>,
}

impl TemplatemsgMaketingBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            page_num: None,
            page_size: None,
        }
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

impl record::Record for TemplatemsgMaketingBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATEMSG_MAKETING_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_num),
            1 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_num),
            1 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for TemplatemsgMaketingBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TemplatemsgMaketingBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplatemsgMaketingBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplatemsgMaketingBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TemplatemsgMaketingBatchquery {}

impl record::Request for TemplatemsgMaketingBatchquery {
    type Response = TemplatemsgMaketingBatchqueryResponse;
    type ErrorCode = TemplatemsgMaketingBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.templatemsg.maketing.batchquery",
        title: "小程序模板消息营销投放详情分页批量查询",
        file: "spec/open_mini/templatemsg.maketing.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/templatemsg/maketing/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TEMPLATEMSG_MAKETING_BATCHQUERY,
        response: &TEMPLATEMSG_MAKETING_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.templatemsg.maketing.batchquery` (小程序模板消息营销投放详情分页批量查询).
#[non_exhaustive]
pub struct TemplatemsgMaketingBatchqueryResponse {
    /// Delivery details.
    ///
    /// 投放详情列表.
    pub marketing_delivery_detail_list: Vec<MarketingDeliveryDetail>,
    /// Total number of delivery details.
    ///
    /// 投放详情总条数. Example: `100`.
    pub total: Option<i64>,
}

impl record::Record for TemplatemsgMaketingBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATEMSG_MAKETING_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.marketing_delivery_detail_list),
            1 => Some(&self.total),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.marketing_delivery_detail_list),
            1 => Some(&mut self.total),
            _ => None,
        }
    }
}

impl Default for TemplatemsgMaketingBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            marketing_delivery_detail_list: Vec::new(),
            total: None,
        }
    }
}

impl Clone for TemplatemsgMaketingBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplatemsgMaketingBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplatemsgMaketingBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A marketing delivery in template messages.
#[non_exhaustive]
pub struct MarketingDeliveryDetail {
    /// Template ids bound to the delivery.
    ///
    /// Example: `["dsdadewdededede","dedehduehdedue"]`.
    pub bind_id_list: Vec<String>,
    /// Delivery id.
    ///
    /// 投放详情id. Example: `MDDadsdsw344r43defdefefe34321a`.
    pub detail_id: Option<String>,
    /// End time.
    ///
    /// 结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-01-01 00:00:00`.
    pub gmt_end: Option<record::DateTime>,
    /// Start time.
    ///
    /// 开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-01-01 00:00:00`.
    pub gmt_start: Option<record::DateTime>,
    /// Title given on creation, otherwise the voucher's name.
    ///
    /// 投放详情名称. Example: `满200减20券`.
    pub name: Option<String>,
    /// State of the delivery.
    ///
    /// 投放详情状态. Example: `ON_LINE`.
    pub status: Option<record::Choice<MarketingDeliveryDetailStatus>>,
}

impl record::Record for MarketingDeliveryDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MARKETING_DELIVERY_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bind_id_list),
            1 => Some(&self.detail_id),
            2 => Some(&self.gmt_end),
            3 => Some(&self.gmt_start),
            4 => Some(&self.name),
            5 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bind_id_list),
            1 => Some(&mut self.detail_id),
            2 => Some(&mut self.gmt_end),
            3 => Some(&mut self.gmt_start),
            4 => Some(&mut self.name),
            5 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for MarketingDeliveryDetail {
    #[inline]
    fn default() -> Self {
        Self {
            bind_id_list: Vec::new(),
            detail_id: None,
            gmt_end: None,
            gmt_start: None,
            name: None,
            status: None,
        }
    }
}

impl Clone for MarketingDeliveryDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MarketingDeliveryDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MarketingDeliveryDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `MarketingDeliveryDetailStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketingDeliveryDetailStatus {
    /// `INIT`: Offline (下线状态).
    Init,
    /// `ON_LINE`: Online (上线状态).
    OnLine,
}

impl record::Enumeration for MarketingDeliveryDetailStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("ON_LINE", Self::OnLine),
    ];
}

impl std::fmt::Debug for MarketingDeliveryDetailStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.templatemsg.maketing.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplatemsgMaketingBatchqueryErrorCode {
    /// `PAG_NUM_NOT_VALID`.
    PagNumNotValid,
    /// `PAG_SIZE_NOT_VALID`.
    PagSizeNotValid,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TemplatemsgMaketingBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PAG_NUM_NOT_VALID", Self::PagNumNotValid),
        ("PAG_SIZE_NOT_VALID", Self::PagSizeNotValid),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TemplatemsgMaketingBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
