//! `alipay.open.mini.templatemsg.maketing.batchquery` · 小程序模板消息营销投放详情分页批量查询
//!
//! List marketing deliveries of template messages page by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/templatemsg/maketing/batchquery`.
//! Described in `spec/open_mini/templatemsg.maketing.batchquery.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `MarketingDeliveryDetailStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketingDeliveryDetailStatus {
    /// `INIT`: Offline (下线状态).
    Init,
    /// `ON_LINE`: Online (上线状态).
    OnLine,
}

record::enumeration!(MarketingDeliveryDetailStatus, "INIT" Init, "ON_LINE" OnLine);

/// The error codes of `alipay.open.mini.templatemsg.maketing.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    TemplatemsgMaketingBatchqueryErrorCode, "PAG_NUM_NOT_VALID" PagNumNotValid,
    "PAG_SIZE_NOT_VALID" PagSizeNotValid, "SYSTEM_ERROR" SystemError
);

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

record::record!(
    TemplatemsgMaketingBatchquery, TEMPLATEMSG_MAKETING_BATCHQUERY, 0 page_num None, 1
    page_size None
);

record::record!(
    TemplatemsgMaketingBatchqueryResponse, TEMPLATEMSG_MAKETING_BATCHQUERY_RESPONSE, 0
    marketing_delivery_detail_list Vec::new(), 1 total None
);

record::record!(
    MarketingDeliveryDetail, MARKETING_DELIVERY_DETAIL, 0 bind_id_list Vec::new(), 1
    detail_id None, 2 gmt_end None, 3 gmt_start None, 4 name None, 5 status None
);

static TEMPLATEMSG_MAKETING_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplatemsgMaketingBatchquery",
    file: "spec/open_mini/templatemsg.maketing.batchquery.yaml",
    rows: &[
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Limited(
            "page_size",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Maximum("50"))],
        ),
    ],
    rules: &[],
    lines: &[11, 12, 12],
};

static TEMPLATEMSG_MAKETING_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplatemsgMaketingBatchqueryResponse",
    file: "spec/open_mini/templatemsg.maketing.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "marketing_delivery_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MARKETING_DELIVERY_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("total", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static MARKETING_DELIVERY_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketingDeliveryDetail",
    file: "spec/open_mini/templatemsg.maketing.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "bind_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("detail_id"),
        schema::Row::Text("gmt_end"),
        schema::Row::Text("gmt_start"),
        schema::Row::Text("name"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
