//! `alipay.data.dataservice.ad.reportdata.query` · 广告投放数据通用查询
//!
//! Query delivery data of advertisements at a chosen level.
//!
//! Offered on the gateway (V2). Described in `spec/data/dataservice.ad.reportdata.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.data.dataservice.ad.reportdata.query` (广告投放数据通用查询).
///
/// Query delivery data of advertisements at a chosen level.
///
/// ```
/// use alipay::data::DataserviceAdReportdataQuery;
///
/// let request = DataserviceAdReportdataQuery::new()
///     .ad_level("ORDER")
///     .biz_token("HYjofejnnlp89730202bcklHH")
///     .end_date("20171108")
///     .principal_tag("yfvbv133498")
///     .query_type("query_type")
///     .start_date("20171102");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`ad_level`](Self::ad_level) | required; one of its values |
/// | [`alipay_pid`](Self::alipay_pid) | required in some cases |
/// | [`biz_token`](Self::biz_token) | required |
/// | [`current`](Self::current) | not less than 1 |
/// | [`delivery_mode`](Self::delivery_mode) | one of its values |
/// | [`end_date`](Self::end_date) | required |
/// | [`material_level`](Self::material_level) | required in some cases |
/// | [`page_size`](Self::page_size) | not more than 10000 |
/// | [`principal_tag`](Self::principal_tag) | required |
/// | [`query_type`](Self::query_type) | required |
/// | [`scene_type`](Self::scene_type) | one of its values |
/// | [`start_date`](Self::start_date) | required |
/// | rule | Where `ad_level` is `MATERIAL`, there must be `material_level` |
///
/// Offered on the gateway (V2). Described in `spec/data/dataservice.ad.reportdata.query.yaml`.
/// Returns [`DataserviceAdReportdataQueryResponse`], or an error with a [`DataserviceAdReportdataQueryErrorCode`].
#[doc(alias = "alipay.data.dataservice.ad.reportdata.query")]
#[doc(alias = "广告投放数据通用查询")]
#[doc(alias = "广告")]
#[must_use]
#[non_exhaustive]
pub struct DataserviceAdReportdataQuery {
    /// Level of the data; decides what `data_id` of the response holds.
    ///
    /// 数据维度; required. Example: `ORDER`.
    pub ad_level: record::Choice<DataserviceAdReportdataQueryAdLevel>,
    /// Alipay PID, starting with 2088; for agents data of the given principal, else one's own.
    ///
    /// 登录用户支付宝统一ID; required in some cases.
    pub alipay_pid: Option<String>,
    /// Access token from the agent's details on the advertising platform.
    ///
    /// 权限token; required. Example: `HYjofejnnlp89730202bcklHH`.
    pub biz_token: String,
    /// Set to 2.0 for hourly, conversion, cost-rate and material data; they are ignored otherwise.
    ///
    /// Other values may be added. Example: `2.0`.
    pub biz_version: Option<record::Choice<DataserviceAdReportdataQueryBizVersion>>,
    /// Metrics by code from `alipay.data.dataservice.ad.reportmetric.query`; at level `MATERIAL` at most 50, else
    /// all.
    ///
    /// 转化指标Code数组.
    pub conv_code_list: Vec<String>,
    /// Conversions count at conversion time, or at time of the billed click or impression.
    ///
    /// 转化时间归因.
    pub conv_time_join_rule: Option<String>,
    /// Creatives to filter by; does not change how data are summed.
    pub creative_id_list: Vec<String>,
    /// Page number, counted from 1\.
    ///
    /// 分页查询的页码; not less than 1.
    pub current: Option<i64>,
    /// Delivery mode; used only without order, plan, group and creative ids.
    ///
    /// 投放模式. Example: `STANDARD_TOUFANG`.
    pub delivery_mode: Option<record::Choice<DataserviceAdReportdataQueryDeliveryMode>>,
    /// Last day, `yyyyMMdd`, included; within the last 7 days, one day for `HOUR`.
    ///
    /// 数据查询结束时间; required. Example: `20171108`.
    pub end_date: String,
    /// Groups to filter by; does not change how data are summed.
    ///
    /// Example: `2021062800152601350000001466`.
    pub group_id_list: Vec<String>,
    /// Level of material data.
    ///
    /// 素材维度; required in some cases.
    pub material_level: Option<String>,
    /// Orders to filter by; does not change how data are summed.
    pub order_id_list: Vec<String>,
    /// Entries on a page; details are sorted by date, newest first.
    ///
    /// Not more than 10000. Example: `10`.
    pub page_size: Option<i64>,
    /// Pictures to filter by at material level; does not change how data are summed.
    pub photo_id_list: Vec<String>,
    /// Plans to filter by; does not change how data are summed.
    pub plan_id_list: Vec<String>,
    /// Agent's tag from its details on the advertising platform.
    ///
    /// 代理商商家标识; required. Example: `yfvbv133498`.
    pub principal_tag: String,
    /// How data are summed: in total, by day or by hour.
    ///
    /// 数据汇总方式; required.
    pub query_type: String,
    /// Kind of advertising.
    ///
    /// 投放方式.
    pub scene_type: Option<record::Choice<DataserviceAdReportdataQuerySceneType>>,
    /// Whether conversion metrics are returned.
    ///
    /// Defaults to `true`.
    pub show_conv_data: Option<bool>,
    /// First day, `yyyyMMdd`; within the last 7 days, one day for `HOUR`.
    ///
    /// 数据查询开始时间; required. Example: `20171102`.
    pub start_date: String,
    /// Videos to filter by at material level; does not change how data are summed.
    pub video_id_list: Vec<String>,
}

impl DataserviceAdReportdataQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ad_level`](Self::ad_level).
    #[inline]
    pub fn ad_level(
        mut self,
        ad_level: impl Into<record::Choice<DataserviceAdReportdataQueryAdLevel>>,
    ) -> Self {
        self.ad_level = ad_level.into();
        self
    }

    /// Sets [`alipay_pid`](Self::alipay_pid).
    #[inline]
    pub fn alipay_pid(mut self, alipay_pid: impl Into<String>) -> Self {
        self.alipay_pid = Some(alipay_pid.into());
        self
    }

    /// Sets [`biz_token`](Self::biz_token).
    #[inline]
    pub fn biz_token(mut self, biz_token: impl Into<String>) -> Self {
        self.biz_token = biz_token.into();
        self
    }

    /// Sets [`biz_version`](Self::biz_version).
    #[inline]
    pub fn biz_version(
        mut self,
        biz_version: impl Into<record::Choice<DataserviceAdReportdataQueryBizVersion>>,
    ) -> Self {
        self.biz_version = Some(biz_version.into());
        self
    }

    /// Sets [`conv_code_list`](Self::conv_code_list).
    #[inline]
    pub fn conv_code_list(
        mut self,
        conv_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.conv_code_list = conv_code_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`conv_time_join_rule`](Self::conv_time_join_rule).
    #[inline]
    pub fn conv_time_join_rule(
        mut self,
        conv_time_join_rule: impl Into<String>,
    ) -> Self {
        self.conv_time_join_rule = Some(conv_time_join_rule.into());
        self
    }

    /// Sets [`creative_id_list`](Self::creative_id_list).
    #[inline]
    pub fn creative_id_list(
        mut self,
        creative_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.creative_id_list = creative_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`current`](Self::current).
    #[inline]
    pub fn current(mut self, current: i64) -> Self {
        self.current = Some(current);
        self
    }

    /// Sets [`delivery_mode`](Self::delivery_mode).
    #[inline]
    pub fn delivery_mode(
        mut self,
        delivery_mode: impl Into<
            record::Choice<DataserviceAdReportdataQueryDeliveryMode>,
        >,
    ) -> Self {
        self.delivery_mode = Some(delivery_mode.into());
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = end_date.into();
        self
    }

    /// Sets [`group_id_list`](Self::group_id_list).
    #[inline]
    pub fn group_id_list(
        mut self,
        group_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_id_list = group_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`material_level`](Self::material_level).
    #[inline]
    pub fn material_level(mut self, material_level: impl Into<String>) -> Self {
        self.material_level = Some(material_level.into());
        self
    }

    /// Sets [`order_id_list`](Self::order_id_list).
    #[inline]
    pub fn order_id_list(
        mut self,
        order_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.order_id_list = order_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`photo_id_list`](Self::photo_id_list).
    #[inline]
    pub fn photo_id_list(
        mut self,
        photo_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.photo_id_list = photo_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`plan_id_list`](Self::plan_id_list).
    #[inline]
    pub fn plan_id_list(
        mut self,
        plan_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.plan_id_list = plan_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`principal_tag`](Self::principal_tag).
    #[inline]
    pub fn principal_tag(mut self, principal_tag: impl Into<String>) -> Self {
        self.principal_tag = principal_tag.into();
        self
    }

    /// Sets [`query_type`](Self::query_type).
    #[inline]
    pub fn query_type(mut self, query_type: impl Into<String>) -> Self {
        self.query_type = query_type.into();
        self
    }

    /// Sets [`scene_type`](Self::scene_type).
    #[inline]
    pub fn scene_type(
        mut self,
        scene_type: impl Into<record::Choice<DataserviceAdReportdataQuerySceneType>>,
    ) -> Self {
        self.scene_type = Some(scene_type.into());
        self
    }

    /// Sets [`show_conv_data`](Self::show_conv_data).
    #[inline]
    pub fn show_conv_data(mut self, show_conv_data: bool) -> Self {
        self.show_conv_data = Some(show_conv_data);
        self
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = start_date.into();
        self
    }

    /// Sets [`video_id_list`](Self::video_id_list).
    #[inline]
    pub fn video_id_list(
        mut self,
        video_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.video_id_list = video_id_list.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `alipay.data.dataservice.ad.reportdata.query` (广告投放数据通用查询).
#[non_exhaustive]
pub struct DataserviceAdReportdataQueryResponse {
    /// Data found; empty if no advertising took place.
    ///
    /// 查询结果数据列表.
    pub data_list: Vec<AdReportDataDetail>,
    /// Total number of entries.
    ///
    /// 分页查询的记录总条数. Example: `1000`.
    pub total: Option<i64>,
}

/// Conversions of one kind.
#[non_exhaustive]
pub struct AdReportConversionDataDetail {
    /// Result of the conversion event.
    ///
    /// 转化事件结果.
    pub conversion_result: Option<String>,
    /// Type of the conversion event.
    ///
    /// 转化事件类型. Example: `225`.
    pub conversion_type: Option<String>,
    /// Name of the conversion event type.
    ///
    /// 转化事件类型名称.
    pub conversion_type_name: Option<String>,
}

/// A line of an advertising report.
#[non_exhaustive]
pub struct AdReportDataDetail {
    /// Action point of the material; returned for all material levels.
    pub action_point: Option<String>,
    /// Id of the action point; returned for all material levels.
    pub action_point_id: Option<String>,
    /// Agent's account; returned by the agent API only.
    ///
    /// 代理商账号.
    pub agent_alipay_account: Option<String>,
    /// Agent's name; returned by the agent API only.
    ///
    /// 代理商名称. Example: `某某`.
    pub agent_name: Option<String>,
    /// Average cost of a conversion, in yuan: total cost over conversions.
    ///
    /// An amount of money as a decimal number.
    pub avg_conv_cost: Option<record::Amount>,
    /// Day of the data, `yyyyMMdd`, for `DETAIL`; may be absent for `ALL_SUM`.
    ///
    /// Example: `20220501`.
    pub biz_date: Option<String>,
    /// Clicks; empty if there were none.
    ///
    /// 点击量.
    pub click: Option<i64>,
    /// Clicks in percent of impressions.
    pub click_rate: Option<String>,
    /// Conversions, counted at the time of the conversion event.
    pub conv_result: Option<String>,
    /// Conversions by type; empty if there are none or no event is bound.
    ///
    /// 投放转化数据.
    pub conversion_data_list: Vec<AdReportConversionDataDetail>,
    /// Cost, in fen; empty if there was none.
    ///
    /// 消费金额.
    pub cost: Option<i64>,
    /// Cost, in yuan.
    ///
    /// 消费金额; an amount of money as a decimal number.
    pub cost_format: Option<record::Amount>,
    /// Cost of a click, in yuan: total cost over clicks.
    ///
    /// An amount of money as a decimal number.
    pub cpc: Option<record::Amount>,
    /// Cost of a thousand impressions, in yuan.
    ///
    /// An amount of money as a decimal number.
    pub cpm: Option<record::Amount>,
    /// Id of the creative.
    ///
    /// 创意id. Example: `6785`.
    pub creative_id: Option<String>,
    /// Name of the creative.
    ///
    /// 创意名称.
    pub creative_name: Option<String>,
    /// Conversions in percent of clicks.
    pub cvr: Option<String>,
    /// Id of the plan, group, creative or order summed, depending on `ad_level`.
    ///
    /// Example: `20391`.
    pub data_id: Option<String>,
    /// Id of the advertising group.
    ///
    /// 单元ID. Example: `10000`.
    pub group_id: Option<String>,
    /// Name of the advertising group.
    ///
    /// 单元名称. Example: `女装单元`.
    pub group_name: Option<String>,
    /// Impressions; empty if there were none.
    ///
    /// 展现量.
    pub impression: Option<i64>,
    /// Height of the main picture; returned for material levels other than `VIDEO`.
    pub main_picture_height: Option<String>,
    /// Id of the main picture; returned for material levels other than `VIDEO`.
    pub main_picture_id: Option<String>,
    /// Name of the main picture; returned for material levels other than `VIDEO`.
    pub main_picture_name: Option<String>,
    /// URL of the main picture; returned for material levels other than `VIDEO`.
    pub main_picture_url: Option<String>,
    /// Width of the main picture; returned for material levels other than `VIDEO`.
    pub main_picture_width: Option<String>,
    /// Main title of the material; returned for all material levels.
    pub main_title: Option<String>,
    /// Id of the main title; returned for all material levels.
    pub main_title_id: Option<String>,
    /// Height of the main video; returned for material levels other than `PHOTO`.
    pub main_video_height: Option<i64>,
    /// Id of the main video; returned for material levels other than `PHOTO`.
    pub main_video_id: Option<String>,
    /// Name of the main video; returned for material levels other than `PHOTO`.
    pub main_video_name: Option<String>,
    /// URL of the main video; returned for material levels other than `PHOTO`.
    pub main_video_url: Option<String>,
    /// Width of the main video; returned for material levels other than `PHOTO`.
    pub main_video_width: Option<i64>,
    /// Name of the marketing target.
    ///
    /// 营销目标名称.
    pub market_target_name: Option<String>,
    /// Order id.
    ///
    /// 订单id. Example: `20190801110070000006380000250621`.
    pub order_id: Option<String>,
    /// Name of the order.
    ///
    /// 订单名称.
    pub order_name: Option<String>,
    /// Id of the plan.
    ///
    /// 计划id. Example: `2021042001000100000000668277`.
    pub plan_id: Option<String>,
    /// Name of the plan.
    ///
    /// 计划名称. Example: `春季推广计划`.
    pub plan_name: Option<String>,
    /// Merchant's account.
    ///
    /// 商家账户.
    pub principal_alipay_account: Option<String>,
    /// Merchant's name.
    ///
    /// 商家名称.
    pub principal_name: Option<String>,
    /// Merchant's PID.
    ///
    /// 商家PID.
    pub principal_pid: Option<String>,
    /// Name of the advertising product.
    ///
    /// 投放产品名称. Example: `搜索推广`.
    pub scene_name: Option<String>,
    /// Subtitle of the material; returned for all material levels.
    ///
    /// Example: `本周优惠`.
    pub sub_title: Option<String>,
    /// Id of the subtitle; returned for all material levels.
    pub sub_title_id: Option<String>,
}

/// The values of the platform's type `DataserviceAdReportdataQueryAdLevel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DataserviceAdReportdataQueryAdLevel {
    /// `ORDER`: Order (订单).
    Order,
    /// `PLAN`: Plan (计划).
    Plan,
    /// `GROUP`: Group (单元).
    Group,
    /// `CREATIVE`: Creative (创意).
    Creative,
    /// `MARKET_TARGET`: Marketing target; no `data_id`, no conversions (营销目标).
    MarketTarget,
    /// `PRINCIPAL`: Merchant; no `data_id`, no conversions (商家).
    Principal,
    /// `MATERIAL`: Material; version 2.0, `INTELLIGENT` only (素材).
    Material,
}

record::enumeration!(
    DataserviceAdReportdataQueryAdLevel, "ORDER" Order, "PLAN" Plan, "GROUP" Group,
    "CREATIVE" Creative, "MARKET_TARGET" MarketTarget, "PRINCIPAL" Principal, "MATERIAL"
    Material
);

/// The values of the platform's type `DataserviceAdReportdataQueryBizVersion`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DataserviceAdReportdataQueryBizVersion {
    /// `2.0`: Version 2.0.
    V20,
}

record::enumeration!(DataserviceAdReportdataQueryBizVersion, "2.0" V20);

/// The values of the platform's type `DataserviceAdReportdataQueryDeliveryMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DataserviceAdReportdataQueryDeliveryMode {
    /// `STANDARD_TOUFANG`: Standard three levels (标准三段式).
    StandardToufang,
    /// `TRUST_TOUFANG`: Managed (托管式).
    TrustToufang,
}

record::enumeration!(
    DataserviceAdReportdataQueryDeliveryMode, "STANDARD_TOUFANG" StandardToufang,
    "TRUST_TOUFANG" TrustToufang
);

/// The values of the platform's type `DataserviceAdReportdataQuerySceneType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DataserviceAdReportdataQuerySceneType {
    /// `INTELLIGENT`: Intelligent, all domains (全域智投).
    Intelligent,
    /// `SEARCH`: Search (搜索).
    Search,
    /// `APP`: Display within the app (端内展示).
    App,
    /// `BRAND`: Brand (品牌投放).
    Brand,
}

record::enumeration!(
    DataserviceAdReportdataQuerySceneType, "INTELLIGENT" Intelligent, "SEARCH" Search,
    "APP" App, "BRAND" Brand
);

/// The error codes of `alipay.data.dataservice.ad.reportdata.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DataserviceAdReportdataQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(DataserviceAdReportdataQueryErrorCode);

impl record::CallRequest for DataserviceAdReportdataQuery {}

impl record::Request for DataserviceAdReportdataQuery {
    type Response = DataserviceAdReportdataQueryResponse;
    type ErrorCode = DataserviceAdReportdataQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.dataservice.ad.reportdata.query",
        title: "广告投放数据通用查询",
        file: "spec/data/dataservice.ad.reportdata.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &DATASERVICE_AD_REPORTDATA_QUERY,
        response: &DATASERVICE_AD_REPORTDATA_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    DataserviceAdReportdataQuery, DATASERVICE_AD_REPORTDATA_QUERY, 0 ad_level
    Default::default(), 1 alipay_pid None, 2 biz_token String::new(), 3 biz_version None,
    4 conv_code_list Vec::new(), 5 conv_time_join_rule None, 6 creative_id_list
    Vec::new(), 7 current None, 8 delivery_mode None, 9 end_date String::new(), 10
    group_id_list Vec::new(), 11 material_level None, 12 order_id_list Vec::new(), 13
    page_size None, 14 photo_id_list Vec::new(), 15 plan_id_list Vec::new(), 16
    principal_tag String::new(), 17 query_type String::new(), 18 scene_type None, 19
    show_conv_data None, 20 start_date String::new(), 21 video_id_list Vec::new()
);

record::record!(
    DataserviceAdReportdataQueryResponse, DATASERVICE_AD_REPORTDATA_QUERY_RESPONSE, 0
    data_list Vec::new(), 1 total None
);

record::record!(
    AdReportConversionDataDetail, AD_REPORT_CONVERSION_DATA_DETAIL, 0 conversion_result
    None, 1 conversion_type None, 2 conversion_type_name None
);

record::record!(
    AdReportDataDetail, AD_REPORT_DATA_DETAIL, 0 action_point None, 1 action_point_id
    None, 2 agent_alipay_account None, 3 agent_name None, 4 avg_conv_cost None, 5
    biz_date None, 6 click None, 7 click_rate None, 8 conv_result None, 9
    conversion_data_list Vec::new(), 10 cost None, 11 cost_format None, 12 cpc None, 13
    cpm None, 14 creative_id None, 15 creative_name None, 16 cvr None, 17 data_id None,
    18 group_id None, 19 group_name None, 20 impression None, 21 main_picture_height
    None, 22 main_picture_id None, 23 main_picture_name None, 24 main_picture_url None,
    25 main_picture_width None, 26 main_title None, 27 main_title_id None, 28
    main_video_height None, 29 main_video_id None, 30 main_video_name None, 31
    main_video_url None, 32 main_video_width None, 33 market_target_name None, 34
    order_id None, 35 order_name None, 36 plan_id None, 37 plan_name None, 38
    principal_alipay_account None, 39 principal_name None, 40 principal_pid None, 41
    scene_name None, 42 sub_title None, 43 sub_title_id None
);

static DATASERVICE_AD_REPORTDATA_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdReportdataQuery",
    file: "spec/data/dataservice.ad.reportdata.query.yaml",
    rows: &[
        schema::Row::Limited(
            "ad_level",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "ORDER",
                            "PLAN",
                            "GROUP",
                            "CREATIVE",
                            "MARKET_TARGET",
                            "PRINCIPAL",
                            "MATERIAL",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Text("alipay_pid"),
        schema::Row::Limited(
            "biz_token",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("biz_version"),
        schema::Row::Plain(
            "conv_code_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("conv_time_join_rule"),
        schema::Row::Plain(
            "creative_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "current",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Minimum("1"))],
        ),
        schema::Row::Limited(
            "delivery_mode",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["STANDARD_TOUFANG", "TRUST_TOUFANG"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "end_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Plain(
            "group_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("material_level"),
        schema::Row::Plain(
            "order_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "page_size",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Maximum("10000"))],
        ),
        schema::Row::Plain(
            "photo_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "plan_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "principal_tag",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "query_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "scene_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["INTELLIGENT", "SEARCH", "APP", "BRAND"]),
                ),
            ],
        ),
        schema::Row::Plain("show_conv_data", schema::Kind::Boolean),
        schema::Row::Limited(
            "start_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Plain(
            "video_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "ad_level",
            equals: "MATERIAL",
            require: &["material_level"],
        },
    ],
    lines: &[
        10, 14, 13, 24, 29, 33, 35, 42, 46, 50, 51, 51, 52, 55, 60, 64, 66, 70, 71, 72,
        75, 77, 80, 81, 85, 87, 91, 92, 95, 101, 102, 106, 108, 113,
    ],
};

static DATASERVICE_AD_REPORTDATA_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdReportdataQueryResponse",
    file: "spec/data/dataservice.ad.reportdata.query.yaml",
    rows: &[
        schema::Row::Plain(
            "data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AD_REPORT_DATA_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("total", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static AD_REPORT_CONVERSION_DATA_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdReportConversionDataDetail",
    file: "spec/data/dataservice.ad.reportdata.query.yaml",
    rows: &[
        schema::Row::Text("conversion_result"),
        schema::Row::Text("conversion_type"),
        schema::Row::Text("conversion_type_name"),
    ],
    rules: &[],
    lines: &[],
};

static AD_REPORT_DATA_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdReportDataDetail",
    file: "spec/data/dataservice.ad.reportdata.query.yaml",
    rows: &[
        schema::Row::Text("action_point"),
        schema::Row::Text("action_point_id"),
        schema::Row::Text("agent_alipay_account"),
        schema::Row::Text("agent_name"),
        schema::Row::Text("avg_conv_cost"),
        schema::Row::Text("biz_date"),
        schema::Row::Plain("click", schema::Kind::Integer),
        schema::Row::Text("click_rate"),
        schema::Row::Text("conv_result"),
        schema::Row::Plain(
            "conversion_data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AD_REPORT_CONVERSION_DATA_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("cost", schema::Kind::Integer),
        schema::Row::Text("cost_format"),
        schema::Row::Text("cpc"),
        schema::Row::Text("cpm"),
        schema::Row::Text("creative_id"),
        schema::Row::Text("creative_name"),
        schema::Row::Text("cvr"),
        schema::Row::Text("data_id"),
        schema::Row::Text("group_id"),
        schema::Row::Text("group_name"),
        schema::Row::Plain("impression", schema::Kind::Integer),
        schema::Row::Text("main_picture_height"),
        schema::Row::Text("main_picture_id"),
        schema::Row::Text("main_picture_name"),
        schema::Row::Text("main_picture_url"),
        schema::Row::Text("main_picture_width"),
        schema::Row::Text("main_title"),
        schema::Row::Text("main_title_id"),
        schema::Row::Plain("main_video_height", schema::Kind::Integer),
        schema::Row::Text("main_video_id"),
        schema::Row::Text("main_video_name"),
        schema::Row::Text("main_video_url"),
        schema::Row::Plain("main_video_width", schema::Kind::Integer),
        schema::Row::Text("market_target_name"),
        schema::Row::Text("order_id"),
        schema::Row::Text("order_name"),
        schema::Row::Text("plan_id"),
        schema::Row::Text("plan_name"),
        schema::Row::Text("principal_alipay_account"),
        schema::Row::Text("principal_name"),
        schema::Row::Text("principal_pid"),
        schema::Row::Text("scene_name"),
        schema::Row::Text("sub_title"),
        schema::Row::Text("sub_title_id"),
    ],
    rules: &[],
    lines: &[],
};
