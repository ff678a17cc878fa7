//! `ant.merchant.expand.item.create` · 商品创建接口
//!
//! Create an item for a provider or merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/create`. Described in
//! `spec/ant_merchant/expand.item.create.yaml`.

use crate::{record, schema};

/// A request of `ant.merchant.expand.item.create` (商品创建接口).
///
/// Create an item for a provider or merchant.
///
/// ```
/// use alipay::ant_merchant::ExpandItemCreate;
///
/// let request = ExpandItemCreate::new()
///     .sku_list([alipay::ant_merchant::expand_item_create::ItemSkuCreateInfo::new().cost_price(100)])
///     .front_category_id("2018091300502200002600105884");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`front_category_id`](Self::front_category_id) | required in some cases |
/// | [`sku_list`](Self::sku_list) | required; at least 1 item |
/// | [`target_id`](Self::target_id) | required in some cases |
/// | [`target_type`](Self::target_type) | required in some cases |
/// | rule | At least one of `front_category_id`, `target_id` |
/// | rule | At least one of `front_category_id`, `target_type` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/create`. Described in
/// `spec/ant_merchant/expand.item.create.yaml`.
/// Returns [`ExpandItemCreateResponse`], or an error with a [`ExpandItemCreateErrorCode`].
#[doc(alias = "ant.merchant.expand.item.create")]
#[doc(alias = "/v3/ant/merchant/expand/item/create")]
#[doc(alias = "商品创建接口")]
#[doc(alias = "商品")]
#[must_use]
#[non_exhaustive]
pub struct ExpandItemCreate {
    /// Address of the item's detail page.
    ///
    /// Example: `https://www.alipay.com/item/detail01.html`.
    pub detail_url: Option<String>,
    /// Extended item data as JSON text that parses into a map.
    ///
    /// 商品扩展信息. Example: `{\"OIL_GUNS\":\"[7,8,9,10]\", \"DISCOUNT\":\"95\"}`.
    pub ext_info: Option<String>,
    /// External item id.
    ///
    /// 外部商品ID. Example: `201909161233534124235231111`.
    pub external_item_id: Option<String>,
    /// Front category id; give it or `target_type` with `target_id`.
    ///
    /// 前台类目id; required in some cases. Example: `2018091300502200002600105884`.
    pub front_category_id: Option<String>,
    /// Labels of the item.
    ///
    /// 商品标签列表.
    pub label_list: Vec<ItemLabelCreateInfo>,
    /// Address of the main picture.
    ///
    /// 主图地址. Example: `https://img.alicdn.com/imgextra/i4/263168616/O1CN01qp60TQ2DWB06jyvVg_!!263168616.jpg`.
    pub main_pic: Option<String>,
    /// Item name.
    ///
    /// 商品名称. Example: `西红柿炒蛋`.
    pub name: Option<String>,
    /// Business scene.
    ///
    /// 场景; other values may be added. Example: `GAS_CHARGE`.
    pub scene: Option<record::Choice<ExpandItemCreateScene>>,
    /// SKUs of the item, at least one.
    ///
    /// 商品sku列表; required; at least 1 item.
    pub sku_list: Vec<ItemSkuCreateInfo>,
    /// Id of the party that owns the item.
    ///
    /// 商户归属主体id; required in some cases. Example: `2018090600502000000022501261`.
    pub target_id: Option<String>,
    /// Kind of owner; give it with `target_id`, or `front_category_id`.
    ///
    /// 商品归属主体类型; required in some cases; other values may be added. Example: `5`.
    pub target_type: Option<record::Choice<ExpandItemCreateTargetType>>,
}

impl ExpandItemCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`detail_url`](Self::detail_url).
    #[inline]
    pub fn detail_url(mut self, detail_url: impl Into<String>) -> Self {
        self.detail_url = Some(detail_url.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// Sets [`external_item_id`](Self::external_item_id).
    #[inline]
    pub fn external_item_id(mut self, external_item_id: impl Into<String>) -> Self {
        self.external_item_id = Some(external_item_id.into());
        self
    }

    /// Sets [`front_category_id`](Self::front_category_id).
    #[inline]
    pub fn front_category_id(mut self, front_category_id: impl Into<String>) -> Self {
        self.front_category_id = Some(front_category_id.into());
        self
    }

    /// Sets [`label_list`](Self::label_list).
    #[inline]
    pub fn label_list(
        mut self,
        label_list: impl IntoIterator<Item = ItemLabelCreateInfo>,
    ) -> Self {
        self.label_list = label_list.into_iter().collect();
        self
    }

    /// Sets [`main_pic`](Self::main_pic).
    #[inline]
    pub fn main_pic(mut self, main_pic: impl Into<String>) -> Self {
        self.main_pic = Some(main_pic.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(
        mut self,
        scene: impl Into<record::Choice<ExpandItemCreateScene>>,
    ) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Sets [`sku_list`](Self::sku_list).
    #[inline]
    pub fn sku_list(
        mut self,
        sku_list: impl IntoIterator<Item = ItemSkuCreateInfo>,
    ) -> Self {
        self.sku_list = sku_list.into_iter().collect();
        self
    }

    /// Sets [`target_id`](Self::target_id).
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[inline]
    pub fn target_type(
        mut self,
        target_type: impl Into<record::Choice<ExpandItemCreateTargetType>>,
    ) -> Self {
        self.target_type = Some(target_type.into());
        self
    }
}

/// The response of `ant.merchant.expand.item.create` (商品创建接口).
#[non_exhaustive]
pub struct ExpandItemCreateResponse {
    /// Item id.
    ///
    /// 商品id. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
}

/// A label of an item to create.
#[must_use]
#[non_exhaustive]
pub struct ItemLabelCreateInfo {
    /// Key of the label.
    ///
    /// 标签键; other values may be added. Example: `OIL_NUM`.
    pub label_key: Option<record::Choice<ItemLabelCreateInfoLabelKey>>,
    /// Value of the label; for `OIL_NUM` a fuel grade.
    ///
    /// 标签值; other values may be added. Example: `95#`.
    pub label_value: Option<record::Choice<ItemLabelCreateInfoLabelValue>>,
}

impl ItemLabelCreateInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`label_key`](Self::label_key).
    #[inline]
    pub fn label_key(
        mut self,
        label_key: impl Into<record::Choice<ItemLabelCreateInfoLabelKey>>,
    ) -> Self {
        self.label_key = Some(label_key.into());
        self
    }

    /// Sets [`label_value`](Self::label_value).
    #[inline]
    pub fn label_value(
        mut self,
        label_value: impl Into<record::Choice<ItemLabelCreateInfoLabelValue>>,
    ) -> Self {
        self.label_value = Some(label_value.into());
        self
    }
}

/// A SKU of an item to create.
#[must_use]
#[non_exhaustive]
pub struct ItemSkuCreateInfo {
    /// Cost price, in fen.
    ///
    /// 成本价. Example: `100`.
    pub cost_price: Option<i64>,
    /// Extended data of the SKU.
    ///
    /// SKU扩展信息.
    pub ext_info: Vec<super::types::ItemExtInfo>,
    /// External SKU id.
    ///
    /// 外部SKU ID. Example: `201909161232534324124123`.
    pub external_sku_id: Option<String>,
    /// Stock.
    ///
    /// 库存. Example: `100`.
    pub inventory: Option<i64>,
    /// List price, in fen.
    ///
    /// 标价. Example: `100`.
    pub original_price: Option<i64>,
    /// Selling price, in fen.
    ///
    /// 售价. Example: `100`.
    pub price: Option<i64>,
}

impl ItemSkuCreateInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cost_price`](Self::cost_price).
    #[inline]
    pub fn cost_price(mut self, cost_price: i64) -> Self {
        self.cost_price = Some(cost_price);
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(
        mut self,
        ext_info: impl IntoIterator<Item = super::types::ItemExtInfo>,
    ) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`external_sku_id`](Self::external_sku_id).
    #[inline]
    pub fn external_sku_id(mut self, external_sku_id: impl Into<String>) -> Self {
        self.external_sku_id = Some(external_sku_id.into());
        self
    }

    /// Sets [`inventory`](Self::inventory).
    #[inline]
    pub fn inventory(mut self, inventory: i64) -> Self {
        self.inventory = Some(inventory);
        self
    }

    /// Sets [`original_price`](Self::original_price).
    #[inline]
    pub fn original_price(mut self, original_price: i64) -> Self {
        self.original_price = Some(original_price);
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: i64) -> Self {
        self.price = Some(price);
        self
    }
}

/// The values of the platform's type `ItemLabelCreateInfoLabelKey`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ItemLabelCreateInfoLabelKey {
    /// `OIL_NUM`: Fuel grade (油号).
    OilNum,
}

record::enumeration!(ItemLabelCreateInfoLabelKey, "OIL_NUM" OilNum);

/// The values of the platform's type `ItemLabelCreateInfoLabelValue`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ItemLabelCreateInfoLabelValue {
    /// `95#`: Grade 95.
    V95,
    /// `92#`: Grade 92.
    V92,
    /// `98#`: Grade 98.
    V98,
}

record::enumeration!(ItemLabelCreateInfoLabelValue, "95#" V95, "92#" V92, "98#" V98);

/// The values of the platform's type `ExpandItemCreateScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpandItemCreateScene {
    /// `GAS_CHARGE`: Refueling (加油).
    GasCharge,
}

record::enumeration!(ExpandItemCreateScene, "GAS_CHARGE" GasCharge);

/// The values of the platform's type `ExpandItemCreateTargetType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpandItemCreateTargetType {
    /// `5`: Store (店铺).
    V5,
    /// `4`: Main site MID.
    V4,
    /// `3`: Participant (参与者).
    V3,
    /// `2`: Role (角色).
    V2,
    /// `1`: Contact person (联系人).
    V1,
}

record::enumeration!(ExpandItemCreateTargetType, "5" V5, "4" V4, "3" V3, "2" V2, "1" V1);

/// The error codes of `ant.merchant.expand.item.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExpandItemCreateErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `DB_ERROR`: A database error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    DbError,
    /// `ARGUMENT_NULL`: A required argument is missing.
    ///
    /// Send all required parameters.
    ArgumentNull,
    /// `ARGUMENT_ILLEGAL`: An argument is not valid.
    ///
    /// Check the parameters, then call again.
    ArgumentIllegal,
    /// `ITEM_CATEGORY_NOT_EXIST`: The item category does not exist.
    ///
    /// Check the item category.
    ItemCategoryNotExist,
    /// `ITEM_IN_CATEGORY_NUM_LIMIT`.
    ItemInCategoryNumLimit,
    /// `ITEM_HAS_EXIST`: The item already exists.
    ///
    /// Leave out the item that already exists.
    ItemHasExist,
    /// `ITEM_LABEL_NOT_EXIST`.
    ItemLabelNotExist,
    /// `INFO_SEC_ERROR`: The information security check failed.
    InfoSecError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ExpandItemCreateErrorCode, "SYSTEM_ERROR" SystemError, "DB_ERROR" DbError,
    "ARGUMENT_NULL" ArgumentNull, "ARGUMENT_ILLEGAL" ArgumentIllegal,
    "ITEM_CATEGORY_NOT_EXIST" ItemCategoryNotExist, "ITEM_IN_CATEGORY_NUM_LIMIT"
    ItemInCategoryNumLimit, "ITEM_HAS_EXIST" ItemHasExist, "ITEM_LABEL_NOT_EXIST"
    ItemLabelNotExist, "INFO_SEC_ERROR" InfoSecError
);

impl record::CallRequest for ExpandItemCreate {}

impl record::Request for ExpandItemCreate {
    type Response = ExpandItemCreateResponse;
    type ErrorCode = ExpandItemCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.item.create",
        title: "商品创建接口",
        file: "spec/ant_merchant/expand.item.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/ant/merchant/expand/item/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPAND_ITEM_CREATE,
        response: &EXPAND_ITEM_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ARGUMENT_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ExpandItemCreate, EXPAND_ITEM_CREATE, 0 detail_url None, 1 ext_info None, 2
    external_item_id None, 3 front_category_id None, 4 label_list Vec::new(), 5 main_pic
    None, 6 name None, 7 scene None, 8 sku_list Vec::new(), 9 target_id None, 10
    target_type None
);

record::record!(ExpandItemCreateResponse, EXPAND_ITEM_CREATE_RESPONSE, 0 item_id None);

record::record!(
    ItemLabelCreateInfo, ITEM_LABEL_CREATE_INFO, 0 label_key None, 1 label_value None
);

record::record!(
    ItemSkuCreateInfo, ITEM_SKU_CREATE_INFO, 0 cost_price None, 1 ext_info Vec::new(), 2
    external_sku_id None, 3 inventory None, 4 original_price None, 5 price None
);

static EXPAND_ITEM_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemCreate",
    file: "spec/ant_merchant/expand.item.create.yaml",
    rows: &[
        schema::Row::Text("detail_url"),
        schema::Row::Text("ext_info"),
        schema::Row::Text("external_item_id"),
        schema::Row::Text("front_category_id"),
        schema::Row::Plain(
            "label_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_LABEL_CREATE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("main_pic"),
        schema::Row::Text("name"),
        schema::Row::Text("scene"),
        schema::Row::Limited(
            "sku_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_SKU_CREATE_INFO),
                    limits: &[],
                },
            ),
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MinItems(1)),
            ],
        ),
        schema::Row::Text("target_id"),
        schema::Row::Text("target_type"),
    ],
    rules: &[
        schema::Rule::AtLeastOne(&["front_category_id", "target_id"]),
        schema::Rule::AtLeastOne(&["front_category_id", "target_type"]),
    ],
    lines: &[11, 15, 20, 25, 31, 32, 37, 38, 46, 50, 51, 52, 58, 73, 74],
};

static EXPAND_ITEM_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemCreateResponse",
    file: "spec/ant_merchant/expand.item.create.yaml",
    rows: &[schema::Row::Text("item_id")],
    rules: &[],
    lines: &[],
};

static ITEM_LABEL_CREATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemLabelCreateInfo",
    file: "spec/ant_merchant/expand.item.create.yaml",
    rows: &[schema::Row::Text("label_key"), schema::Row::Text("label_value")],
    rules: &[],
    lines: &[83, 91],
};

static ITEM_SKU_CREATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemSkuCreateInfo",
    file: "spec/ant_merchant/expand.item.create.yaml",
    rows: &[
        schema::Row::Plain("cost_price", schema::Kind::Integer),
        schema::Row::Plain(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_EXT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("external_sku_id"),
        schema::Row::Plain("inventory", schema::Kind::Integer),
        schema::Row::Plain("original_price", schema::Kind::Integer),
        schema::Row::Plain("price", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[105, 106, 107, 108, 109, 110],
};
