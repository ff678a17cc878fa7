//! `alipay.open.search.orderdetail.query` · 查询搜索服务工单的详细信息
//!
//! Query the details of a search service work order.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/orderdetail/query`. Described in
//! `spec/open_search/orderdetail.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.search.orderdetail.query` (查询搜索服务工单的详细信息).
///
/// Query the details of a search service work order.
///
/// ```
/// use alipay::open_search::OrderdetailQuery;
///
/// let request = OrderdetailQuery::new()
///     .biz_type("SEARCH_ORDER_DETAIL_QUERY");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/orderdetail/query`. Described in
/// `spec/open_search/orderdetail.query.yaml`.
/// Returns [`OrderdetailQueryResponse`], or an error with a [`OrderdetailQueryErrorCode`].
#[doc(alias = "alipay.open.search.orderdetail.query")]
#[doc(alias = "/v3/alipay/open/search/orderdetail/query")]
#[doc(alias = "查询搜索服务工单的详细信息")]
#[doc(alias = "搜索")]
#[must_use]
#[non_exhaustive]
pub struct OrderdetailQuery {
    /// Which application to query.
    ///
    /// 查询申请单详情的入参.
    pub biz_data: Option<SearchOrderRequest>,
    /// Business type of the request, such as `SEARCH_ORDER_DETAIL_QUERY`.
    ///
    /// 业务类型. Example: `SEARCH_ORDER_DETAIL_QUERY`.
    pub biz_type: Option<String>,
    /// Kind of operation, such as `query`.
    ///
    /// Other values may be added. Example: `query`.
    pub opt_type: Option<record::Choice<OrderdetailQueryOptType>>,
}

impl OrderdetailQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_data`](Self::biz_data).
    #[inline]
    pub fn biz_data(mut self, biz_data: SearchOrderRequest) -> Self {
        self.biz_data = Some(biz_data);
        self
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`opt_type`](Self::opt_type).
    #[inline]
    pub fn opt_type(
        mut self,
        opt_type: impl Into<record::Choice<OrderdetailQueryOptType>>,
    ) -> Self {
        self.opt_type = Some(opt_type.into());
        self
    }
}

/// The response of `alipay.open.search.orderdetail.query` (查询搜索服务工单的详细信息).
#[non_exhaustive]
pub struct OrderdetailQueryResponse {
    /// Details of the application.
    ///
    /// 申请单详情.
    pub data: Option<SearchOrderDetailData>,
}

/// An entry of a brand box work order.
#[non_exhaustive]
pub struct BrandDetail {
    /// Block type of the entry, such as `TINYAPP`.
    ///
    /// Example: `TINYAPP`.
    pub block_type: Option<String>,
    /// Version of the box.
    ///
    /// 版本号. Example: `1.0`.
    pub box_version: Option<String>,
    /// Description.
    ///
    /// 描述信息. Example: `在线点餐`.
    pub desc: Option<String>,
    /// Image address.
    ///
    /// Img地址. Example: `http://mdn.alipayobjects.com/mrch_spc/afts/img/A*vQG7Q5nUbWwAAAAAAAAAAAAADsF1AQ/original`.
    pub img: Option<String>,
    /// Index.
    ///
    /// 索引信息. Example: `1`.
    pub index: Option<String>,
    /// Key of the entry.
    ///
    /// 工单详情数据key. Example: `425d8560-35da-11eb-9de8-217f5d8e3c76`.
    pub key: Option<String>,
    /// Material id.
    ///
    /// Example: `SM2020120401367242`.
    pub material_id: Option<String>,
    /// App name.
    ///
    /// Example: `测试1`.
    pub name: Option<String>,
    /// App id bound to the entry.
    ///
    /// Example: `111`.
    pub public_bind_app_id: Option<String>,
    /// Service code.
    ///
    /// 服务码. Example: `2020081121000352488483`.
    pub service_code: Option<String>,
}

/// State of a work order.
#[non_exhaustive]
pub struct OrderStatusData {
    /// Application id.
    ///
    /// 申请单ID.
    pub order_id: Option<String>,
    /// Reason for rejection.
    ///
    /// 驳回原因.
    pub reject_reason: Option<String>,
    /// State of the application.
    ///
    /// 申请状态.
    pub status: Option<record::Choice<OrderStatusDataStatus>>,
}

/// A keyed entry of a brand box work order.
#[non_exhaustive]
pub struct SearchOrderBrandDetail {
    /// Data of the entry.
    ///
    /// 工单详情数据信息.
    pub brand_detail: Option<BrandDetail>,
    /// Key of the entry.
    ///
    /// 工单详情key值. Example: `425d8560-35da-11eb-9de8-217f5d8e3c76`.
    pub key: Option<String>,
}

/// Details of a search work order.
#[non_exhaustive]
pub struct SearchOrderDetailData {
    /// What was applied for.
    ///
    /// 申请单类型. Example: `BASE`.
    pub access_type: Option<record::Choice<SearchOrderDetailDataAccessType>>,
    /// Category name of the mini program.
    ///
    /// 小程序类目名. Example: `旅行住宿_国际货运代理和报关行`.
    pub app_category: Option<String>,
    /// Icon of the mini program.
    ///
    /// 小程序图标. Example: `http://appstoreisvpic.alipayobjects.com/dev/bec7d11f-bb62-4abf-9a75-0d10407b4ed8.png`.
    pub app_icon: Option<String>,
    /// Name of the mini program.
    ///
    /// 小程序名称. Example: `示例小程序`.
    pub app_name: Option<String>,
    /// State of the mini program, such as `ON_LINE`.
    ///
    /// 小程序状态. Example: `ON_LINE`.
    pub app_status: Option<String>,
    /// Mini program id.
    ///
    /// 小程序ID. Example: `2014060600164699`.
    pub appid: Option<String>,
    /// State of the basic information order.
    ///
    /// 申请状态.
    pub base_order_status: Option<OrderStatusData>,
    /// Business id.
    ///
    /// Example: `765432123456`.
    pub biz_id: Option<String>,
    /// State of the service box order.
    ///
    /// 服务box状态.
    pub box_order_status: Option<OrderStatusData>,
    /// Whether it is online.
    ///
    /// 上下架状态. Example: `ONLINE`.
    pub box_status: Option<record::Choice<SearchOrderDetailDataBoxStatus>>,
    /// Layout template of the brand box.
    ///
    /// 品牌的模板id. Example: `DEFAULT`.
    pub brand_template_id: Option<record::Choice<SearchOrderDetailDataBrandTemplateId>>,
    /// State of the brand box order.
    ///
    /// 品牌box状态.
    pub brandbox_orderstatus: Option<OrderStatusData>,
    /// Whether keywords may be changed.
    ///
    /// 是否可修改关键词. Example: `true`.
    pub can_modify_keyword: Option<bool>,
    /// Description of the service.
    ///
    /// 服务描述. Example: `搜索提报测试小程序3`.
    pub describe: Option<String>,
    /// Basic information applied for.
    ///
    /// 基础工单详情信息.
    pub detail_base_items: Option<SearchOrderDetailDataBaseItems>,
    /// Brand box applied for.
    ///
    /// 品牌工单详情数据.
    pub detail_brand_items: Option<SearchOrderDetailDataBrandItems>,
    /// Service applied for.
    ///
    /// 服务工单数据详情.
    pub detail_service_items: Option<SearchOrderDetailDataServiceItems>,
    /// Final state, such as `AGREE`.
    ///
    /// Example: `AGREE`.
    pub final_status: Option<String>,
    /// Time of the last change.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-10-15 11:34:23`.
    pub gmtmodified: Option<record::DateTime>,
    /// Time the keywords were last changed.
    ///
    /// 关键词的修改时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-10-14 14:25:50`.
    pub keyword_gmt_modified: Option<record::DateTime>,
    /// Time the entry went online.
    ///
    /// 上架时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-10-15 11:34:23`.
    pub online_time: Option<record::DateTime>,
    /// Kind of operator.
    ///
    /// 操作人员类型.
    pub operator_type: Option<String>,
    /// Application id.
    ///
    /// 申请单id. Example: `AP2020101501254498`.
    pub order_id: Option<String>,
    /// Whether the service is the platform's own, a partner's or a third party's.
    ///
    /// 服务提供者生态类型. Example: `1`.
    pub partner_type: Option<record::Choice<SearchOrderDetailDataPartnerType>>,
    /// Step at which the order was rejected.
    ///
    /// 驳回节点.
    pub reject_node: Option<String>,
    /// Reason for rejection.
    ///
    /// 驳回原因. Example: `图片不清晰`.
    pub reject_reason: Option<String>,
    /// Scene code, such as `HOT_WORD_RANKING`.
    ///
    /// 场景码. Example: `HOT_WORD_RANKING`.
    pub scene_code: Option<String>,
    /// Scene name.
    ///
    /// 场景名称. Example: `在线点餐`.
    pub scene_name: Option<String>,
    /// Service code.
    ///
    /// 服务code. Example: `2019121121000102523089`.
    pub service_code: Option<String>,
    /// Service name.
    ///
    /// 服务名. Example: `在线点餐`.
    pub service_name: Option<String>,
    /// State of the application.
    ///
    /// 申请单状态. Example: `AUDIT`.
    pub status: Option<record::Choice<SearchOrderDetailDataStatus>>,
    /// Second-level service code.
    ///
    /// 二级服务code. Example: `2019121121000102523089`.
    pub sub_service_code: Option<String>,
    /// Template id.
    ///
    /// 模板Id. Example: `WALLET-SEARCH@boxFunctionCommon`.
    pub template_id: Option<String>,
    /// Template name.
    ///
    /// 模板名称. Example: `二级服务菜单直达`.
    pub template_name: Option<String>,
}

/// Basic information of a search work order.
#[non_exhaustive]
pub struct SearchOrderDetailDataBaseItems {
    /// Whether the app can be found by search.
    ///
    /// 搜索可见性. Example: `true`.
    pub can_search: Option<String>,
    /// Description.
    ///
    /// 描述信息. Example: `在线点餐`.
    pub desc: Option<String>,
    /// Image address.
    ///
    /// Img地址. Example: `https://appstoreisvpic.alipayobjects.com/prod/37945fc8-d09b-4b3a-a472-4673c55e9dc9.png`.
    pub img: Option<String>,
    /// Keyword.
    ///
    /// 关键词. Example: `测试`.
    pub key_word: Option<String>,
    /// App name.
    ///
    /// Example: `测试1`.
    pub name: Option<String>,
    /// Region of the basic information.
    ///
    /// 基础工单详情region. Example: `1`.
    pub region: Option<String>,
    /// Whether the app can be found by search.
    ///
    /// 搜索可见性. Example: `true`.
    pub serv_can_search: Option<String>,
    /// Search keywords.
    ///
    /// 搜索关键词. Example: `咖啡`.
    pub serv_search_keywords: Option<String>,
    /// Template id.
    ///
    /// 模板id. Example: `WALLET-SEARCH@boxFunctionCommon`.
    pub template_id: Option<String>,
    /// Page to jump to.
    ///
    /// 跳转url链接. Example: `https://appstoreisvpic.alipayobjects.com/prod`.
    pub url: Option<String>,
}

/// Brand box data of a search work order.
#[non_exhaustive]
pub struct SearchOrderDetailDataBrandItems {
    /// Business id of the order.
    ///
    /// 工单详情bizid. Example: `C100038430_2020081121000352488483_FUNCTION`.
    pub biz_id: Option<String>,
    /// Whether it is online, such as `ONLINE`.
    ///
    /// 上下架状态. Example: `ONLINE`.
    pub box_status: Option<String>,
    /// Keywords of the brand box.
    ///
    /// 关键词信息. Example: `烟草`.
    pub brand_box_keywords: Option<String>,
    /// Entries of the brand box.
    ///
    /// 工单详情数据信息.
    pub brand_detail_list: Vec<SearchOrderBrandDetail>,
    /// Layout template of the brand box, such as `ONE_WITH_TWO`.
    ///
    /// 品牌展示模板类型. Example: `ONE_WITH_TWO`.
    pub brand_template_id: Option<String>,
    /// Channel of the order.
    ///
    /// Example: `OPENINSIGHT`.
    pub channel: Option<String>,
    /// Kind of merchant, such as `GENERAL`.
    ///
    /// Example: `GENERAL`.
    pub merchant_type: Option<String>,
    /// Template id.
    ///
    /// 模板id. Example: `WALLET-SEARCH@boxContent`.
    pub template_id: Option<String>,
}

/// Service data of a search work order.
#[non_exhaustive]
pub struct SearchOrderDetailDataServiceItems {
    /// Area codes of the service.
    ///
    /// Example: `1`.
    pub area_codes: Option<String>,
    /// Carrier code.
    ///
    /// Example: `2019021863152020`.
    pub carrier_code: Option<String>,
    /// Carriers of the service.
    ///
    /// Example: `111`.
    pub carrier_list: Option<String>,
    /// Attribute value of the category.
    ///
    /// Example: `111`.
    pub category_attribute_value: Option<String>,
    /// Category code.
    ///
    /// 类目编码. Example: `C100038432`.
    pub category_code: Option<String>,
    /// Category id.
    ///
    /// 类目id. Example: `XS3120`.
    pub category_ids: Option<String>,
    /// Type of channel.
    ///
    /// 渠道类型. Example: `MERCHANT_SELF_MANAGE_MINI_APP`.
    pub channel_type: Option<String>,
    /// Description.
    ///
    /// 描述信息. Example: `在线点餐`.
    pub desc: Option<String>,
    /// Image address.
    ///
    /// Img地址. Example:
    /// `https://mdn.alipayobjects.com/openpt_appstore/afts/img/A*1o71SaApF5YAAAAAAAAAAAAAATcnAQ/original`.
    pub img: Option<String>,
    /// Keyword.
    ///
    /// 关键词. Example: `咖啡`.
    pub key_word: Option<String>,
    /// Keywords.
    ///
    /// 关键词列表. Example: `测试`.
    pub key_word_list: Option<String>,
    /// Logo address.
    ///
    /// Logo图片地址. Example:
    /// `https://mdn.alipayobjects.com/openpt_appstore/afts/img/A*1o71SaApF5YAAAAAAAAAAAAAATcnAQ/original`.
    pub logo: Option<String>,
    /// App name.
    ///
    /// Example: `示例小程序`.
    pub name: Option<String>,
    /// Code of the parent service.
    ///
    /// 服务编码. Example: `2019041721000201048200`.
    pub parent_service_code: Option<String>,
    /// Region of the service.
    ///
    /// 服务工单详情region. Example: `1`.
    pub region: Option<String>,
    /// Search catalogs of the service.
    ///
    /// Example: `C100038432`.
    pub serv_search_catalogs: Option<String>,
    /// Keywords.
    ///
    /// 关键词. Example: `咖啡`.
    pub serv_search_keywords: Option<String>,
    /// Service code.
    ///
    /// Example: `2019121121000102523089`.
    pub service_code: Option<String>,
    /// Service name.
    ///
    /// 服务名称. Example: `测试1`.
    pub service_name: Option<String>,
    /// End of the service hours.
    ///
    /// 服务结束时间. Example: `86399`.
    pub service_time_end: Option<String>,
    /// Start of the service hours.
    ///
    /// 服务开始时间. Example: `00:00:00`.
    pub service_time_start: Option<String>,
    /// Short description of the service.
    ///
    /// 服务短描述. Example: `在线点餐`.
    pub short_desc: Option<String>,
    /// Kind of app, such as `SP_SEARCH_SERVICE`.
    ///
    /// Example: `SP_SEARCH_SERVICE`.
    pub spec_code: Option<String>,
    /// Template id.
    ///
    /// 模板id. Example: `WALLET-SEARCH@boxFunctionCommon`.
    pub template_id: Option<String>,
}

/// Which application to query.
///
/// | Field | Limits |
/// |---|---|
/// | [`apply_type`](Self::apply_type) | one of its values |
/// | [`brand_template_id`](Self::brand_template_id) | one of its values |
/// | [`spec_code`](Self::spec_code) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct SearchOrderRequest {
    /// Application id.
    ///
    /// 申请单id. Example: `AP20200212100002488`.
    pub apply_id: Option<String>,
    /// What is applied for.
    ///
    /// 申请类型. Example: `BASE`.
    pub apply_type: Option<record::Choice<SearchOrderRequestApplyType>>,
    /// Layout template of the brand box.
    ///
    /// 品牌的模板id. Example: `DEFAULT`.
    pub brand_template_id: Option<record::Choice<SearchOrderRequestBrandTemplateId>>,
    /// Service code.
    ///
    /// 服务code. Example: `2019121121000102523089`.
    pub service_code: Option<String>,
    /// Kind of app; mini program if left out.
    ///
    /// 服务的类型. Defaults to `SP_MINI_APP`. Example: `SP_MINI_APP`.
    pub spec_code: Option<record::Choice<SearchOrderRequestSpecCode>>,
}

impl SearchOrderRequest {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`apply_id`](Self::apply_id).
    #[inline]
    pub fn apply_id(mut self, apply_id: impl Into<String>) -> Self {
        self.apply_id = Some(apply_id.into());
        self
    }

    /// Sets [`apply_type`](Self::apply_type).
    #[inline]
    pub fn apply_type(
        mut self,
        apply_type: impl Into<record::Choice<SearchOrderRequestApplyType>>,
    ) -> Self {
        self.apply_type = Some(apply_type.into());
        self
    }

    /// Sets [`brand_template_id`](Self::brand_template_id).
    #[inline]
    pub fn brand_template_id(
        mut self,
        brand_template_id: impl Into<record::Choice<SearchOrderRequestBrandTemplateId>>,
    ) -> Self {
        self.brand_template_id = Some(brand_template_id.into());
        self
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }

    /// Sets [`spec_code`](Self::spec_code).
    #[inline]
    pub fn spec_code(
        mut self,
        spec_code: impl Into<record::Choice<SearchOrderRequestSpecCode>>,
    ) -> Self {
        self.spec_code = Some(spec_code.into());
        self
    }
}

/// The values of the platform's type `OrderStatusDataStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrderStatusDataStatus {
    /// `AGREE`: Approved.
    Agree,
    /// `REJECT`: Rejected.
    Reject,
    /// `EDIT`: Being edited.
    Edit,
    /// `AUDIT`: Under review.
    Audit,
}

record::enumeration!(
    OrderStatusDataStatus, "AGREE" Agree, "REJECT" Reject, "EDIT" Edit, "AUDIT" Audit
);

/// The values of the platform's type `SearchOrderDetailDataAccessType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchOrderDetailDataAccessType {
    /// `BASE`: Basic information (基础信息).
    Base,
    /// `BRAND_BOX`: Brand box in search (品牌直达).
    BrandBox,
    /// `SERVICE_BOX`: Service box in search.
    ServiceBox,
}

record::enumeration!(
    SearchOrderDetailDataAccessType, "BASE" Base, "BRAND_BOX" BrandBox, "SERVICE_BOX"
    ServiceBox
);

/// The values of the platform's type `SearchOrderDetailDataBoxStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchOrderDetailDataBoxStatus {
    /// `ONLINE`: Online.
    Online,
    /// `OFFLINE`: Offline.
    Offline,
}

record::enumeration!(SearchOrderDetailDataBoxStatus, "ONLINE" Online, "OFFLINE" Offline);

/// The values of the platform's type `SearchOrderDetailDataBrandTemplateId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchOrderDetailDataBrandTemplateId {
    /// `ONE_WITH_TWO`: One with two (一拖二).
    OneWithTwo,
    /// `DEFAULT`: One with four (一拖四).
    Default,
}

record::enumeration!(
    SearchOrderDetailDataBrandTemplateId, "ONE_WITH_TWO" OneWithTwo, "DEFAULT" Default
);

/// The values of the platform's type `SearchOrderDetailDataPartnerType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchOrderDetailDataPartnerType {
    /// `1`: First party.
    V1,
    /// `2`: Second party.
    V2,
    /// `3`: Third party.
    V3,
}

record::enumeration!(SearchOrderDetailDataPartnerType, "1" V1, "2" V2, "3" V3);

/// The values of the platform's type `SearchOrderDetailDataStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchOrderDetailDataStatus {
    /// `AGREE`: Approved.
    Agree,
    /// `REJECT`: Rejected.
    Reject,
    /// `AUDIT`: Under review.
    Audit,
}

record::enumeration!(
    SearchOrderDetailDataStatus, "AGREE" Agree, "REJECT" Reject, "AUDIT" Audit
);

/// The values of the platform's type `SearchOrderRequestApplyType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchOrderRequestApplyType {
    /// `BASE`: Basic information (基础信息).
    Base,
    /// `BRAND_BOX`: Brand box in search (品牌直达).
    BrandBox,
    /// `SERVICE_BOX`: Service box in search.
    ServiceBox,
}

record::enumeration!(
    SearchOrderRequestApplyType, "BASE" Base, "BRAND_BOX" BrandBox, "SERVICE_BOX"
    ServiceBox
);

/// The values of the platform's type `SearchOrderRequestBrandTemplateId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchOrderRequestBrandTemplateId {
    /// `ONE_WITH_TWO`: One with two (一拖二).
    OneWithTwo,
    /// `DEFAULT`: One with four (一拖四).
    Default,
}

record::enumeration!(
    SearchOrderRequestBrandTemplateId, "ONE_WITH_TWO" OneWithTwo, "DEFAULT" Default
);

/// The values of the platform's type `SearchOrderRequestSpecCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchOrderRequestSpecCode {
    /// `SP_MINI_APP`: Mini program.
    SpMiniApp,
    /// `SP_PUBLIC_APP`: Life account.
    SpPublicApp,
}

record::enumeration!(
    SearchOrderRequestSpecCode, "SP_MINI_APP" SpMiniApp, "SP_PUBLIC_APP" SpPublicApp
);

/// The values of the platform's type `OrderdetailQueryOptType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrderdetailQueryOptType {
    /// `create`: Create.
    Create,
    /// `mod`: Change.
    Mod,
    /// `cancel`: Cancel.
    Cancel,
}

record::enumeration!(
    OrderdetailQueryOptType, "create" Create, "mod" Mod, "cancel" Cancel
);

/// The error codes of `alipay.open.search.orderdetail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrderdetailQueryErrorCode {
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    OrderdetailQueryErrorCode, "BIZ_ERROR" BizError, "INVALID_PARAMETER"
    InvalidParameter, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for OrderdetailQuery {}

impl record::Request for OrderdetailQuery {
    type Response = OrderdetailQueryResponse;
    type ErrorCode = OrderdetailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.orderdetail.query",
        title: "查询搜索服务工单的详细信息",
        file: "spec/open_search/orderdetail.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/search/orderdetail/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ORDERDETAIL_QUERY,
        response: &ORDERDETAIL_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    OrderdetailQuery, ORDERDETAIL_QUERY, 0 biz_data None, 1 biz_type None, 2 opt_type
    None
);

record::record!(OrderdetailQueryResponse, ORDERDETAIL_QUERY_RESPONSE, 0 data None);

record::record!(
    BrandDetail, BRAND_DETAIL, 0 block_type None, 1 box_version None, 2 desc None, 3 img
    None, 4 index None, 5 key None, 6 material_id None, 7 name None, 8 public_bind_app_id
    None, 9 service_code None
);

record::record!(
    OrderStatusData, ORDER_STATUS_DATA, 0 order_id None, 1 reject_reason None, 2 status
    None
);

record::record!(
    SearchOrderBrandDetail, SEARCH_ORDER_BRAND_DETAIL, 0 brand_detail None, 1 key None
);

record::record!(
    SearchOrderDetailData, SEARCH_ORDER_DETAIL_DATA, 0 access_type None, 1 app_category
    None, 2 app_icon None, 3 app_name None, 4 app_status None, 5 appid None, 6
    base_order_status None, 7 biz_id None, 8 box_order_status None, 9 box_status None, 10
    brand_template_id None, 11 brandbox_orderstatus None, 12 can_modify_keyword None, 13
    describe None, 14 detail_base_items None, 15 detail_brand_items None, 16
    detail_service_items None, 17 final_status None, 18 gmtmodified None, 19
    keyword_gmt_modified None, 20 online_time None, 21 operator_type None, 22 order_id
    None, 23 partner_type None, 24 reject_node None, 25 reject_reason None, 26 scene_code
    None, 27 scene_name None, 28 service_code None, 29 service_name None, 30 status None,
    31 sub_service_code None, 32 template_id None, 33 template_name None
);

record::record!(
    SearchOrderDetailDataBaseItems, SEARCH_ORDER_DETAIL_DATA_BASE_ITEMS, 0 can_search
    None, 1 desc None, 2 img None, 3 key_word None, 4 name None, 5 region None, 6
    serv_can_search None, 7 serv_search_keywords None, 8 template_id None, 9 url None
);

record::record!(
    SearchOrderDetailDataBrandItems, SEARCH_ORDER_DETAIL_DATA_BRAND_ITEMS, 0 biz_id None,
    1 box_status None, 2 brand_box_keywords None, 3 brand_detail_list Vec::new(), 4
    brand_template_id None, 5 channel None, 6 merchant_type None, 7 template_id None
);

record::record!(
    SearchOrderDetailDataServiceItems, SEARCH_ORDER_DETAIL_DATA_SERVICE_ITEMS, 0
    area_codes None, 1 carrier_code None, 2 carrier_list None, 3 category_attribute_value
    None, 4 category_code None, 5 category_ids None, 6 channel_type None, 7 desc None, 8
    img None, 9 key_word None, 10 key_word_list None, 11 logo None, 12 name None, 13
    parent_service_code None, 14 region None, 15 serv_search_catalogs None, 16
    serv_search_keywords None, 17 service_code None, 18 service_name None, 19
    service_time_end None, 20 service_time_start None, 21 short_desc None, 22 spec_code
    None, 23 template_id None
);

record::record!(
    SearchOrderRequest, SEARCH_ORDER_REQUEST, 0 apply_id None, 1 apply_type None, 2
    brand_template_id None, 3 service_code None, 4 spec_code None
);

static ORDERDETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderdetailQuery",
    file: "spec/open_search/orderdetail.query.yaml",
    rows: &[
        schema::Row::Plain("biz_data", schema::Kind::Record(&SEARCH_ORDER_REQUEST)),
        schema::Row::Text("biz_type"),
        schema::Row::Text("opt_type"),
    ],
    rules: &[],
    lines: &[11, 12, 17],
};

static ORDERDETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderdetailQueryResponse",
    file: "spec/open_search/orderdetail.query.yaml",
    rows: &[schema::Row::Plain("data", schema::Kind::Record(&SEARCH_ORDER_DETAIL_DATA))],
    rules: &[],
    lines: &[],
};

static BRAND_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "BrandDetail",
    file: "spec/open_search/orderdetail.query.yaml",
    rows: &[
        schema::Row::Text("block_type"),
        schema::Row::Text("box_version"),
        schema::Row::Text("desc"),
        schema::Row::Text("img"),
        schema::Row::Text("index"),
        schema::Row::Text("key"),
        schema::Row::Text("material_id"),
        schema::Row::Text("name"),
        schema::Row::Text("public_bind_app_id"),
        schema::Row::Text("service_code"),
    ],
    rules: &[],
    lines: &[],
};

static ORDER_STATUS_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderStatusData",
    file: "spec/open_search/orderdetail.query.yaml",
    rows: &[
        schema::Row::Text("order_id"),
        schema::Row::Text("reject_reason"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};

static SEARCH_ORDER_BRAND_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderBrandDetail",
    file: "spec/open_search/orderdetail.query.yaml",
    rows: &[
        schema::Row::Plain("brand_detail", schema::Kind::Record(&BRAND_DETAIL)),
        schema::Row::Text("key"),
    ],
    rules: &[],
    lines: &[],
};

static SEARCH_ORDER_DETAIL_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderDetailData",
    file: "spec/open_search/orderdetail.query.yaml",
    rows: &[
        schema::Row::Text("access_type"),
        schema::Row::Text("app_category"),
        schema::Row::Text("app_icon"),
        schema::Row::Text("app_name"),
        schema::Row::Text("app_status"),
        schema::Row::Text("appid"),
        schema::Row::Plain(
            "base_order_status",
            schema::Kind::Record(&ORDER_STATUS_DATA),
        ),
        schema::Row::Text("biz_id"),
        schema::Row::Plain("box_order_status", schema::Kind::Record(&ORDER_STATUS_DATA)),
        schema::Row::Text("box_status"),
        schema::Row::Text("brand_template_id"),
        schema::Row::Plain(
            "brandbox_orderstatus",
            schema::Kind::Record(&ORDER_STATUS_DATA),
        ),
        schema::Row::Plain("can_modify_keyword", schema::Kind::Boolean),
        schema::Row::Text("describe"),
        schema::Row::Plain(
            "detail_base_items",
            schema::Kind::Record(&SEARCH_ORDER_DETAIL_DATA_BASE_ITEMS),
        ),
        schema::Row::Plain(
            "detail_brand_items",
            schema::Kind::Record(&SEARCH_ORDER_DETAIL_DATA_BRAND_ITEMS),
        ),
        schema::Row::Plain(
            "detail_service_items",
            schema::Kind::Record(&SEARCH_ORDER_DETAIL_DATA_SERVICE_ITEMS),
        ),
        schema::Row::Text("final_status"),
        schema::Row::Text("gmtmodified"),
        schema::Row::Text("keyword_gmt_modified"),
        schema::Row::Text("online_time"),
        schema::Row::Text("operator_type"),
        schema::Row::Text("order_id"),
        schema::Row::Text("partner_type"),
        schema::Row::Text("reject_node"),
        schema::Row::Text("reject_reason"),
        schema::Row::Text("scene_code"),
        schema::Row::Text("scene_name"),
        schema::Row::Text("service_code"),
        schema::Row::Text("service_name"),
        schema::Row::Text("status"),
        schema::Row::Text("sub_service_code"),
        schema::Row::Text("template_id"),
        schema::Row::Text("template_name"),
    ],
    rules: &[],
    lines: &[],
};

static SEARCH_ORDER_DETAIL_DATA_BASE_ITEMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderDetailDataBaseItems",
    file: "spec/open_search/orderdetail.query.yaml",
    rows: &[
        schema::Row::Text("can_search"),
        schema::Row::Text("desc"),
        schema::Row::Text("img"),
        schema::Row::Text("key_word"),
        schema::Row::Text("name"),
        schema::Row::Text("region"),
        schema::Row::Text("serv_can_search"),
        schema::Row::Text("serv_search_keywords"),
        schema::Row::Text("template_id"),
        schema::Row::Text("url"),
    ],
    rules: &[],
    lines: &[],
};

static SEARCH_ORDER_DETAIL_DATA_BRAND_ITEMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderDetailDataBrandItems",
    file: "spec/open_search/orderdetail.query.yaml",
    rows: &[
        schema::Row::Text("biz_id"),
        schema::Row::Text("box_status"),
        schema::Row::Text("brand_box_keywords"),
        schema::Row::Plain(
            "brand_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SEARCH_ORDER_BRAND_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("brand_template_id"),
        schema::Row::Text("channel"),
        schema::Row::Text("merchant_type"),
        schema::Row::Text("template_id"),
    ],
    rules: &[],
    lines: &[],
};

static SEARCH_ORDER_DETAIL_DATA_SERVICE_ITEMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderDetailDataServiceItems",
    file: "spec/open_search/orderdetail.query.yaml",
    rows: &[
        schema::Row::Text("area_codes"),
        schema::Row::Text("carrier_code"),
        schema::Row::Text("carrier_list"),
        schema::Row::Text("category_attribute_value"),
        schema::Row::Text("category_code"),
        schema::Row::Text("category_ids"),
        schema::Row::Text("channel_type"),
        schema::Row::Text("desc"),
        schema::Row::Text("img"),
        schema::Row::Text("key_word"),
        schema::Row::Text("key_word_list"),
        schema::Row::Text("logo"),
        schema::Row::Text("name"),
        schema::Row::Text("parent_service_code"),
        schema::Row::Text("region"),
        schema::Row::Text("serv_search_catalogs"),
        schema::Row::Text("serv_search_keywords"),
        schema::Row::Text("service_code"),
        schema::Row::Text("service_name"),
        schema::Row::Text("service_time_end"),
        schema::Row::Text("service_time_start"),
        schema::Row::Text("short_desc"),
        schema::Row::Text("spec_code"),
        schema::Row::Text("template_id"),
    ],
    rules: &[],
    lines: &[],
};

static SEARCH_ORDER_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOrderRequest",
    file: "spec/open_search/orderdetail.query.yaml",
    rows: &[
        schema::Row::Text("apply_id"),
        schema::Row::Limited(
            "apply_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["BASE", "BRAND_BOX", "SERVICE_BOX"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "brand_template_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["ONE_WITH_TWO", "DEFAULT"]),
                ),
            ],
        ),
        schema::Row::Text("service_code"),
        schema::Row::Limited(
            "spec_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["SP_MINI_APP", "SP_PUBLIC_APP"]),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[277, 278, 281, 287, 290, 295, 296, 299],
};
